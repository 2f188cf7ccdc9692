import type { pagesFind } from '../../words/en/pages-find.ts'
import type { Findable } from './search.ts'

/** One place of the worksheet that can be found and gone to. */
export interface Entry extends Findable {
  readonly group: Exclude<keyof typeof pagesFind.groups, 'open'>
  readonly key: string
  /** Where it is; empty where its title says it. */
  readonly where: string
  /** The present answer, or how far it is; empty where there is none. */
  readonly state: string
  readonly href: string
  /** What somebody wrote: shown where the words stand in it, in its own direction. */
  readonly isWritten?: true
}
