import { overdueOn, worriesAtTheTable } from './worries-at-the-table.ts'
import { worriesInAnswers } from './worries-in-answers.ts'
import type { Worksheet } from './worksheet.ts'
import type { ReadingFacts, Worry } from './worry.ts'

/**
 * What somebody who has ten minutes for a worksheet should look at first, in that order. The order is our judgement;
 * nothing here moves a tier.
 */
export const worriesIn = (record: Worksheet, { today, rules }: ReadingFacts): readonly Worry[] => [
  ...worriesInAnswers(record),
  ...worriesAtTheTable(record),
  ...overdueOn(record, today),
  ...(record.rubric.sha256 === rules.sha256
    ? []
    : [{ kind: 'other-rules', made: record.rubric.version, place: null } as const]),
]
