import type { DraftSummary, FileCopy } from '../record/draft.ts'
import { headlineIn } from '../record/headline.ts'
import { seenBy } from '../record/lay-over.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { titleOf } from '../record/title.ts'
import { resultOf } from './selectors.ts'
import { isTierHidden } from './walk.ts'

/** Of somebody's own answers, as they see it; the tier not before they may see it. */
export const draftSummary = (record: Worksheet, copy: FileCopy): DraftSummary => {
  const { id, alone, changed } = record
  const seen = alone?.person === undefined ? record : seenBy(record, alone.person)
  const tier = !isTierHidden(record) && resultOf(seen).enough ? headlineIn(seen).tier : null
  const told = copy.at !== null || copy.behind > 0
  return {
    id, title: titleOf(seen).slice(0, 200), changed, tier,
    ...(alone && { isOwn: true as const }), ...(told && { copy }),
  }
}
