import { REFERENCE_IDS, type ReferenceId } from '../../content/bibliography.ts'
import { rubric } from '../../content/rubric.ts'
import type { Assessment } from '../../domain/answer.ts'
import { type Divergence, divergenceOf } from '../../domain/divergence.ts'
import { type HazardGroup, groupRows } from '../../domain/group-rows.ts'
import type { Cites } from '../../domain/hazard.ts'
import { type Insight, insightOf } from '../../domain/insight.ts'
import type { Result } from '../../domain/result.ts'
import { score } from '../../domain/score.ts'
import type { Headline } from '../../domain/team-view.ts'
import { askDivergence } from '../../record/ask-divergence.ts'
import { assessmentOf } from '../../record/assessment.ts'
import { type Difference, differencesIn } from '../../record/differences.ts'
import { headlineIn } from '../../record/headline.ts'
import { memoised } from '../../record/memoised.ts'
import type { ExportedWorksheet } from '../../record/worksheet.ts'
import { say } from '../../words/say.ts'
import type { Words } from '../../words/words.ts'

/** What every section of the report reads: the record, what the rules make of it now, and the words. */
export interface View {
  readonly record: ExportedWorksheet
  readonly words: Words
  readonly assessment: Assessment
  /** Computed again from the answers, whatever the record says. */
  readonly result: Result
  /** The tier as it is said, people's own ratings joined. */
  readonly headline: Headline
  readonly groups: readonly HazardGroup[]
  readonly insight: Insight
  /** Where people answered by themselves. */
  readonly differences: readonly Difference[]
  /** What that comes to; worked out when first asked for. */
  readonly divergence: Divergence
  readonly say: (message: string, values: Readonly<Record<string, string | number>>) => string
  /** "[1, 4]", or that a step is our own judgement. A source gets its number when it is first cited. */
  readonly cite: (cites: Cites) => string
  /** What was cited so far, in the order of the numbers. */
  readonly cited: () => readonly ReferenceId[]
}

const isReference = (id: string): id is ReferenceId => (REFERENCE_IDS as readonly string[]).includes(id)

const divergenceIn = memoised((record: ExportedWorksheet) => divergenceOf(rubric, askDivergence(record).ask))

export const viewOf = (record: ExportedWorksheet, words: Words): View => {
  const assessment = assessmentOf(record.answers.joint)
  const result = score(rubric, assessment)
  const numbers = new Map<ReferenceId, number>()
  const numberOf = (id: ReferenceId): number => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return number
  }
  return {
    record,
    words,
    assessment,
    result,
    headline: headlineIn(record),
    groups: groupRows(rubric, result.rows),
    insight: insightOf(rubric, assessment),
    differences: differencesIn(record),
    get divergence() {
      return divergenceIn(record)
    },
    say: (message, values) => say(message, values, record.language),
    cite: (cites) =>
      cites === 'our judgement'
        ? words.report.ours
        : `[${cites.filter(isReference).map(numberOf).join(', ')}]`,
    cited: () => [...numbers.keys()],
  }
}
