/** A place at a draft that lies open in several tabs: one of them writes, the others follow. */
export interface Seat {
  /** 'lone': this browser cannot tell who else is there. The revision of the draft is the only wall then. */
  readonly atFirst: 'writing' | 'following' | 'lone'
  /**
   * Asks the tab that writes to give way, and takes its place; a tab that does not answer has no say. Nothing changes
   * where that tab says that it holds answers it could not keep, unless they are given up (`force`).
   */
  readonly takeOver: (force: boolean) => Promise<'taken' | 'unsaved-there'>
  /** Tells those who follow that there is something new. */
  readonly tellWritten: () => void
  readonly leave: () => void
}

export interface SeatEvents {
  /** The draft is this tab's to write from now on: the other one went, or gave way. */
  readonly onSeated: () => void
  /** It is another tab's. */
  readonly onLost: () => void
  /** Another tab asks for it: write what is still to be written, and no more. False where that does not succeed. */
  readonly onAsked: () => Promise<boolean>
  readonly onWritten: () => void
}

export type TakeSeat = (draft: string, events: SeatEvents) => Promise<Seat>
