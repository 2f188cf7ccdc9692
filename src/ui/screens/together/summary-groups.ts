import type { Tier } from '../../../domain/hazard.ts'
import type { QuestionStep } from '../../../domain/question.ts'
import type { Summary, SummaryReasons } from '../../../record/summary-form.ts'
import { alikeHazards, toldQuestions } from '../../../record/summary-rows.ts'
import type { Verdict } from '../../../record/worksheet.ts'
import { verdicts } from '../../../words/en/judgement.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { pagesSummary as words } from '../../../words/en/pages-summary.ts'
import { summarySheet } from '../../../words/en/report-summary.ts'
import { steps } from '../../../words/en/steps.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { hazardWords } from '../../result/hazard-words.ts'
import { actionsPhrase, questionOf, safeguardName } from '../../result/names.ts'
import { stopWords } from '../../result/stop-words.ts'
import { tierWords } from '../../result/tier-words.ts'
import { type SummaryRow, answerRow } from './summary-answer-rows.ts'

export interface SummaryGroup {
  readonly heading: string
  readonly rows: readonly SummaryRow[]
}

const STEPS: readonly QuestionStep[] = ['feature', 'who', 'what', 'when', 'where', 'why', 'safeguards']
const VERDICTS: readonly Verdict[] = ['acceptable', 'with-conditions', 'not-acceptable', 'cannot-judge']

/** All that a summary says, in words and in groups: people read it before they save it. */
export const summaryGroups = (summary: Summary): readonly SummaryGroup[] => {
  const told = toldQuestions(summary)
  return [
    { heading: words.groups.top, rows: topRows(summary) },
    { heading: words.groups.result, rows: resultRows(summary) },
    { heading: words.groups.hazards, rows: hazardRows(summary) },
    { heading: words.groups.safeguards, rows: safeguardRows(summary) },
    { heading: words.groups.people, rows: peopleRows(summary) },
    ...STEPS.map((step) => ({
      heading: say(words.groups.answers, { step: steps[step].title }),
      rows: told.filter((id) => questionOf(id)?.step === step).map((id) => answerRow(summary, id)),
    })),
  ].filter(({ rows }) => rows.length > 0)
}

const topRows = ({ title, lessons, depth, rules, actions }: Summary): readonly SummaryRow[] => [
  { term: words.terms.title, details: [title || words.empty] },
  { term: words.terms.lessons, details: [lessons || words.empty] },
  { term: words.terms.depth, details: [summarySheet.kinds[depth]] },
  { term: words.terms.rules, details: [say(words.rules, rules)] },
  { term: words.terms.actions, details: [actionsPhrase(actions) || words.none] },
]

const resultRows = ({ result, conclusion }: Summary): readonly SummaryRow[] => {
  const { after, afterByRules, before, stands, cannotBeRuledOut } = result
  return [
    { term: words.terms.after, details: [tierOrNot(after)] },
    { term: words.terms.byRules, details: [tierOrNot(afterByRules)] },
    { term: words.terms.before, details: [tierOrNot(before)] },
    { term: words.terms.stands, details: reasonLines(stands) },
    { term: words.terms.open, details: reasonLines(cannotBeRuledOut) },
    {
      term: words.terms.together,
      details: [conclusion === null ? summarySheet.notTogether : verdicts[conclusion].name],
    },
  ]
}

const tierOrNot = (tier: readonly [Tier, Tier] | null): string =>
  tier === null ? tierNotes.notEnough : tierWords({ best: tier[0], worst: tier[1] })

const reasonLines = ({ clinical, legal }: SummaryReasons): readonly string[] => {
  const lines = [
    ...clinical.map((id) => stopWords(id).name),
    ...(legal === 0 ? [] : [say(summarySheet.reasons.legal, { n: legal })]),
  ]
  return lines.length === 0 ? [words.none] : lines
}

const hazardRows = (summary: Summary): readonly SummaryRow[] =>
  alikeHazards(summary).map(({ hazard, rating, actions }) => ({
    term: hazardWords(hazard).name,
    details: [say(words.rating, { rating, actions: actionsPhrase(actions) })],
  }))

const safeguardRows = ({ safeguards }: Summary): readonly SummaryRow[] =>
  Object.entries(safeguards).map(([id, { status, shown }]) => {
    const said = pagesSteps.safeguards.statuses[status]
    const { shown: withEvidence, notShown } = summarySheet.safeguards
    const state = status === 'planned' ? said : say(shown ? withEvidence : notShown, { status: said })
    return { term: safeguardName(id), details: [state] }
  })

const peopleRows = ({ people: { atTable, verdicts: given, otherTier } }: Summary): readonly SummaryRow[] => {
  const { people } = summarySheet
  const counted = VERDICTS.flatMap((verdict) =>
    given?.[verdict] ? [say(people.verdictCount, { n: given[verdict], verdict: verdicts[verdict].name })] : [])
  const other = otherTier && { n: otherTier.people, above: otherTier.above, below: otherTier.below }
  return [
    { term: people.atTable, details: [say(people.atTableCount, { n: atTable })] },
    { term: people.verdicts, details: given === null ? [people.verdictsWithheld] : counted },
    { term: people.otherTier, details: [other ? say(people.otherTierCount, other) : people.otherTierWithheld] },
  ]
}
