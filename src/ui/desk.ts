import { createContext, useContext } from 'react'
import type { ExampleId } from '../content/examples.ts'
import type { Closed } from '../record/draft.ts'
import type { ReadNote } from '../record/read-worksheet.ts'
import type { BoardQuestion, Worksheet } from '../record/worksheet.ts'

/** What a worksheet begins from. */
export type Beginning =
  | { readonly kind: 'new'; readonly depth: Worksheet['depth'] }
  | { readonly kind: 'example'; readonly example: ExampleId }
  /** `asked`: what a board wants to know goes into it at once. */
  | { readonly kind: 'draft'; readonly id: string; readonly asked?: readonly BoardQuestion[] }
  /** From a file: always a draft of its own, so that no open one is touched. */
  | { readonly kind: 'file'; readonly worksheet: Worksheet; readonly notes: readonly ReadNote[] }
  /** From an invitation: already a worksheet of one's own. */
  | { readonly kind: 'own'; readonly worksheet: Worksheet }

/**
 * Why a worksheet was not opened. 'part': part of the page did not load. 'locked': the worksheets of this browser are.
 */
export interface OpeningProblem {
  readonly why: Closed | 'part' | 'locked'
  /** The draft that it is about; null where it is about none. */
  readonly draft: string | null
}

/** Where worksheets are laid open. */
export interface Desk {
  /** Opens it and goes to its first step; where that fails, `problem` says so and what lay open stays open. */
  readonly begin: (beginning: Beginning) => Promise<void>
  readonly problem: OpeningProblem | null
  /** Whether a worksheet lies open. */
  readonly isOpen: boolean
  /** Saves what lies open and puts it away. False, and it stays open, where it could not be saved. */
  readonly close: () => Promise<boolean>
}

const DeskContext = createContext<Desk | null>(null)

export const DeskProvider = DeskContext.Provider

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('This part of the page needs the desk around it.')
  return desk
}
