import type { SkimVerdict } from '../record/skim.ts'

export const BOARD_SORTS = ['altered', 'stops', 'dissent', 'tier', 'name', 'date'] as const

export type BoardSort = (typeof BOARD_SORTS)[number]

/** How the table is looked at: its order, and what of it is shown. */
export interface BoardView {
  readonly sort: BoardSort
  readonly search: string
  /** 'failed': what could not be read. */
  readonly verdict: 'all' | SkimVerdict | 'failed'
  readonly tier: 'all' | '1' | '2' | '3' | '4' | 'none'
  readonly ready: 'all' | 'ready' | 'gaps'
  readonly decision: 'all' | 'decided' | 'open'
  /** Leaves out copies and earlier versions, unless one was altered. */
  readonly isNewestOnly: boolean
}

export const EVERYTHING: BoardView = {
  sort: 'altered', search: '', verdict: 'all', tier: 'all', ready: 'all', decision: 'all', isNewestOnly: false,
}
