import { useSyncExternalStore } from 'react'
import type { PaperValue } from '../jobs/paper-client.ts'
import { type Watched, lampOf } from '../record/watched.ts'
import type { ExportedWorksheet, Worksheet } from '../record/worksheet.ts'

/** Characters that the report prints as codes. */
export type Missing = PaperValue<'render'>['missing']

/** A report made in this visit, with every signature put on it since. */
export interface MadeReport {
  readonly file: string
  readonly pdf: Uint8Array<ArrayBuffer>
  readonly record: ExportedWorksheet
  /** The draft it was made from: while that is the open one, the report is up to date. */
  readonly from: Worksheet
  readonly missing: Missing
  /** Slots that are signed. */
  readonly signed: readonly string[]
}

/** A PDF that somebody opened to have it checked. */
export interface OpenedPdf {
  readonly name: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** A small file that belongs to reports: somebody's refusal to sign one, or somebody's contact card. */
export interface OpenedSlip {
  readonly name: string
  readonly text: string
}

interface Held {
  readonly report: MadeReport | null
  readonly opened: OpenedPdf | null
  /** What lay open before it: a decision sheet and its report are compared with each other. */
  readonly beside: OpenedPdf | null
  readonly refusal: OpenedSlip | null
  readonly card: OpenedSlip | null
  /** A decision file, as data. */
  readonly decision: OpenedSlip | null
}

/** Keeps a report and opened files while somebody walks between the steps. It ends with the visit. */
export interface PaperSession extends Watched<Held> {
  readonly put: (part: Partial<Held>) => void
}

export const createPaperSession = (): PaperSession => {
  const { get, set, subscribe } = lampOf<Held>({
    report: null, opened: null, beside: null, refusal: null, card: null, decision: null,
  })
  return { get, put: (part) => set({ ...get(), ...part }), subscribe }
}

export const useHeld = (session: PaperSession): Held => useSyncExternalStore(session.subscribe, session.get)
