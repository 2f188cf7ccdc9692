import { rubric } from '../../content/rubric.ts'
import { assumedQuestions } from '../../domain/assumed-questions.ts'
import { type HazardGroup, groupRows } from '../../domain/group-rows.ts'
import type { Level, Tier } from '../../domain/hazard.ts'
import type { Interval } from '../../domain/result.ts'
import { type BoardRow, boardRow } from '../../record/board-row.ts'
import { headlineIn } from '../../record/headline.ts'
import { memoised } from '../../record/memoised.ts'
import { assessmentNow } from '../../record/places.ts'
import { titleOf } from '../../record/title.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { actionsOf, resultOf } from '../../state/selectors.ts'
import { fiveWSentence } from '../../words/five-w-sentence.ts'
import { sentence } from '../../words/en/sentence.ts'
import { becauseOf, hazardWords } from './hazard-words.ts'
import { actionsPhrase, questionName } from './names.ts'
import { nameAt } from './person-name.ts'
import { stopWords } from './stop-words.ts'

/** One thing that could go wrong, as short as it can be said with its reason. */
export interface GlancedHazard {
  readonly place: number
  readonly hazard: string
  /** Of the row that speaks for all. */
  readonly action: string
  readonly name: string
  readonly actions: string
  readonly tier: Tier
  readonly rating: Level
  /** The step that set how bad it is, or else how likely. */
  readonly because: string
  /** Short names of the open questions that would have to turn out at their riskiest for that step to hold. */
  readonly onlyIf: readonly string[]
}

/** The result in the order of the report's first page: what the head, the text and the picture all say. */
export interface Glance {
  /** Null where nobody has said what it is for. */
  readonly named: string | null
  readonly sentence: string
  /** The same for each action by itself; none where there is only one. */
  readonly sentences: readonly { readonly action: string; readonly text: string }[]
  /** Null while there are not enough answers. `rules`: what the rules alone say. */
  readonly tier: Readonly<Record<'after' | 'before' | 'rules', Interval<Tier>>> | null
  readonly stops: readonly string[]
  readonly openStops: number
  /** All, worst first. */
  readonly hazards: readonly GlancedHazard[]
  readonly dissents: readonly { readonly name: string; readonly text: string }[]
  readonly row: BoardRow
}

export const glanceOf = memoised((record: Worksheet): Glance => {
  const { enough, rows, stops, inherentTier } = resultOf(record)
  const { tier, rules } = headlineIn(record)
  const actions = actionsOf(record)
  const row = boardRow(record)
  const said = (of: readonly string[]) => fiveWSentence(assessmentNow(record), of, sentence)
  return {
    named: titleOf(record) || null,
    sentence: said(actions),
    sentences: actions.length < 2 ? [] : actions.map((action) => ({ action, text: said([action]) })),
    tier: enough ? { after: tier, before: inherentTier, rules } : null,
    stops: stops.filter(({ state }) => state === 'stands').map(({ stop }) => stopWords(stop).name),
    openStops: row.openStops.length,
    hazards: enough ? groupRows(rubric, rows).map(glanced) : [],
    dissents: record.team.order.flatMap((id) => {
      const text = record.judgements[id]?.dissent?.trim() ?? ''
      return text === '' ? [] : [{ name: nameAt(record.team, id), text }]
    }),
    row,
  }
})

const glanced = ({ place, hazard, actions, row }: HazardGroup): GlancedHazard => {
  const deciding = row.severity.held[0] ?? row.chances.find(({ sets }) => sets)?.held[0]
  return {
    place,
    hazard,
    action: row.action,
    name: hazardWords(hazard).name,
    actions: actionsPhrase(actions),
    tier: row.residual.tier,
    rating: row.residual.rating,
    because: deciding === undefined ? '' : becauseOf(deciding.rung),
    onlyIf: deciding === undefined ? [] : assumedQuestions(deciding).map(questionName),
  }
}
