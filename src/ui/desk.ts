import { createContext, useContext } from 'react'
import type { ExampleId } from '../content/examples.ts'
import type { ReadNote } from '../record/read-worksheet.ts'
import type { Worksheet } from '../record/worksheet.ts'

/** What a worksheet begins from. */
export type Beginning =
  | { readonly kind: 'new'; readonly depth: Worksheet['depth'] }
  | { readonly kind: 'example'; readonly example: ExampleId }
  | { readonly kind: 'draft'; readonly id: string }
  /** From a file: always a draft of its own, so that no open one is touched. */
  | { readonly kind: 'file'; readonly worksheet: Worksheet; readonly notes: readonly ReadNote[] }

/** Where worksheets are laid open. */
export interface Desk {
  /** Opens it and goes to its first step. */
  readonly begin: (beginning: Beginning) => Promise<void>
  /** The draft that lies open, if any. */
  readonly openId: string | null
}

const DeskContext = createContext<Desk | null>(null)

export const DeskProvider = DeskContext.Provider

export const useDesk = (): Desk => {
  const desk = useContext(DeskContext)
  if (desk === null) throw new Error('This part of the page needs the desk around it.')
  return desk
}
