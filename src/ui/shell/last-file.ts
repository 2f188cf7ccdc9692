import type { FileCopy } from '../../record/draft.ts'
import { pagesKeeping } from '../../words/en/pages-keeping.ts'
import { say } from '../../words/say.ts'
import { momentOf } from '../moment.ts'

const words = pagesKeeping.last

/** When the worksheet was last saved as a file, and how far that one is behind. */
export const lastFile = ({ at, behind }: FileCopy): string => {
  if (at === null) return words.never
  return say(behind > 0 ? words.behind : words.upToDate, { time: momentOf(at), n: behind })
}
