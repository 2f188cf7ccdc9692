import { questions } from '../content/questions.ts'
import type { Question } from '../domain/question.ts'
import { cellsOf } from './layers.ts'
import { newWorksheet } from './new-worksheet.ts'
import { ANCESTORS, type Cell, type Layer, type PlanStep, type SafeguardCell, type Worksheet } from './worksheet.ts'

export interface Starting {
  /** Of the new worksheet. */
  readonly id: string
  /** RFC 3339. */
  readonly now: string
}

/**
 * A worksheet that starts from an old one, as a year later. All joint answers and safeguards stand in it, and count for
 * nothing until somebody confirms each. What people judged, rated, accepted or said by themselves was about that time
 * and stays in the old file; so do its conditions. What could go wrong that people added goes along: it can only raise
 * the tier, and would be forgotten otherwise.
 */
export const fromLast = (worksheet: Worksheet, { id, now }: Starting): Worksheet => {
  const { depth, language, answers, ownHazards, plan, ancestors } = worksheet
  return {
    ...newWorksheet({ id, now, depth, language, answers: toConfirm(answers.joint) }),
    team: teamOf(worksheet),
    ownHazards: { order: ownHazards.order, byId: eachOf(ownHazards.byId, ({ by: _by, at: _at, ...said }) => said) },
    plan: eachOf(plan, asPlanned),
    ancestors: [...ancestors, worksheet.id].slice(-ANCESTORS),
  }
}

const eachOf = <T, U>(map: Readonly<Record<string, T>>, change: (entry: T, id: string) => U): Record<string, U> =>
  Object.fromEntries(Object.entries(map).map(([id, entry]) => [id, change(entry, id)]))

/** Whoever answered without a name is nobody who could be asked again. */
const teamOf = ({ team: { order, people } }: Worksheet): Worksheet['team'] => {
  const named = order.filter((id) => !people[id]?.anonymous)
  return { order: named, people: Object.fromEntries(Object.entries(people).filter(([id]) => named.includes(id))) }
}

const toConfirm = (joint: Layer): Layer => {
  const cells = cellsOf({ path: [], layer: joint })
  const at = (place: string | null) => Object.fromEntries(
    cells.filter(({ action }) => action === place).map(({ question, cell }) => [question, asSuggested(question, cell)]))
  return {
    all: at(null),
    actions: eachOf(joint.actions, (_cells, action) => at(action)),
    safeguards: eachOf(joint.safeguards, safeguardAsSuggested),
  }
}

/** What the feature is, in words, is where the new worksheet begins. */
const isDescription = (id: string, { value }: Cell): boolean => {
  const { kind, step }: Question = questions[id as keyof typeof questions]
  return kind === 'text' && step === 'feature' && value !== undefined
}

const asSuggested = (question: string, cell: Cell): Cell => {
  const { by: _by, at: _at, source: _file, settled: _how, confirmed: _confirmed, ...said } = cell
  const isSaid = said.value !== undefined || said.unknown === true || said.declined === true
  return isSaid && (cell.confirmed === false || !isDescription(question, cell)) ? { ...said, confirmed: false } : said
}

const safeguardAsSuggested = (cell: SafeguardCell): SafeguardCell => {
  const { by: _by, at: _at, source: _file, settled: _how, ...said } = cell
  return { ...said, confirmed: false }
}

/** Who looks after a step may well stay; that it is done, and by when, has to be said anew. */
const asPlanned = ({ done: _done, due: _due, ...step }: PlanStep): PlanStep => step
