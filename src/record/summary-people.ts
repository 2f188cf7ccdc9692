import { ACTIONS, QUESTION_IDS, questions } from '../content/questions.ts'
import type { Question } from '../domain/question.ts'
import { headlineIn } from './headline.ts'
import { counts, seenBy } from './lay-over.ts'
import { cellAt, cellsOf } from './layers.ts'
import { assessmentNow } from './places.ts'
import { scored } from './scored.ts'
import { inIds, isKeptBack } from './summary-answers.ts'
import type { Summary, SummaryAnswer, SummaryHeld } from './summary-form.ts'
import type { Layer, Verdict, Worksheet } from './worksheet.ts'

/** Of fewer people no number is told: whoever knows who sat there could read from it what one of them said. */
const FEWEST = 3

const VERDICTS: readonly Verdict[] = ['acceptable', 'with-conditions', 'not-acceptable', 'cannot-judge']

/** How people see it, in numbers without names or roles. */
export const peopleIn = (record: Worksheet): Summary['people'] => {
  const table = record.team.order.filter((person) => Object.hasOwn(record.team.people, person))
  return {
    atTable: table.length,
    verdicts: verdictsIn(record, table),
    otherTier: otherTierIn(record, table),
    answers: heldIn(table.flatMap((person) => ownLayer(record, person) ?? [])),
  }
}

const verdictsIn = ({ judgements }: Worksheet, table: readonly string[]): Summary['people']['verdicts'] => {
  const given = table.flatMap((person) => judgements[person]?.verdict ?? [])
  const of = (verdict: Verdict) => given.filter((one) => one === verdict).length
  const [acceptable = 0, conditions = 0, not = 0, cannot = 0] = VERDICTS.map(of)
  return given.length < FEWEST ? null : {
    acceptable, 'with-conditions': conditions, 'not-acceptable': not, 'cannot-judge': cannot,
  }
}

const ownLayer = ({ answers: { positions } }: Worksheet, person: string): Layer | undefined =>
  Object.hasOwn(positions, person) ? positions[person] : undefined

/** Somebody answered at least one thing by themselves. */
const speaks = (layer: Layer | undefined): boolean => layer !== undefined && (
  cellsOf({ path: [], layer }).some(({ cell }) => counts(cell)) ||
  Object.values(layer.safeguards).some(({ status, confirmed }) => status !== undefined && confirmed !== false))

const otherTierIn = (record: Worksheet, table: readonly string[]): Summary['people']['otherTier'] => {
  const together = worstTier(record)
  const own = table.filter((person) => speaks(ownLayer(record, person)))
    .flatMap((person) => worstTier(seenBy(record, person)) ?? [])
  return together === null || own.length < FEWEST ? null : {
    people: own.length,
    above: own.filter((tier) => tier > together).length,
    below: own.filter((tier) => tier < together).length,
  }
}

/** Null: not enough answers for a tier. */
const worstTier = (record: Worksheet): number | null =>
  scored(assessmentNow(record)).enough ? headlineIn(record).tier.worst : null

const heldIn = (layers: readonly Layer[]): Summary['people']['answers'] => {
  const apart = ACTIONS.filter((action) => layers.some(({ actions }) => Object.hasOwn(actions, action)))
  const actions = apart.map((action) => [action, heldAt(layers, action)] as const)
  return {
    all: heldAt(layers, null),
    actions: Object.fromEntries(actions.filter(([, held]) => Object.keys(held).length > 0)),
  }
}

const heldAt = (layers: readonly Layer[], action: string | null): Readonly<Record<string, SummaryHeld>> =>
  Object.fromEntries(QUESTION_IDS.flatMap((id) => {
    const question: Question = questions[id]
    const isApart = layers.some((layer) => cellAt(layer, id, action) !== undefined)
    if (isKeptBack(id) || !isApart || (action !== null && question.scope !== 'action')) return []
    const said = layers.flatMap((layer) =>
      inIds(question, cellAt(layer, id, action) ?? cellAt(layer, id, null)) ?? [])
    return said.length < FEWEST ? [] : [[id, heldAmong(question, said)]]
  }))

const heldAmong = (question: Question, said: readonly SummaryAnswer[]): SummaryHeld => {
  const options = question.kind === 'text' ? [] : question.options
  const numbers = options.map((option) =>
    [option, said.filter(({ value }) => [value ?? []].flat().includes(option)).length] as const)
  return {
    people: said.length,
    options: Object.fromEntries(numbers.filter(([, n]) => n > 0)),
    unknown: said.filter(({ unknown }) => unknown === true).length,
  }
}
