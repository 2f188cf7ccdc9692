import { pagesBoard } from '../../../words/en/pages-board.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { tierSentence } from '../../components/tier-sentence.ts'
import { dayOf } from '../../moment.ts'
import type { WorksheetLine } from './board-lines.ts'

const words = pagesBoard.row

/** What an earlier version in the room said otherwise, in a sentence; null where there is none. */
export const sinceLast = ({ last, skimmed: { row } }: Pick<WorksheetLine, 'last' | 'skimmed'>): string | null => {
  if (last === null) return null
  const before = last.row
  const was = before.tier === null ? tierNotes.notEnough : tierSentence(before.tier)
  const is = row.tier === null ? tierNotes.notEnough : tierSentence(row.tier)
  const changes = [
    ...(was === is ? [] : [say(words.sinceTier, { tier: was })]),
    ...(before.stops.length === row.stops.length ? [] : [say(words.sinceStops, { n: before.stops.length })]),
  ]
  return say(words.since, { day: dayOf(before.at), changes: changes.join(', ') || words.sinceSame })
}
