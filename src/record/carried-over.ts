import { type QuestionId, questions } from '../content/questions.ts'
import { cellsOf, layersOf } from './layers.ts'
import { isSettled, isSuggested } from './places.ts'
import type { Worksheet } from './worksheet.ts'

type Step = (typeof questions)[QuestionId]['step']

/** What a worksheet holds, counted, so that whoever opens an old one sees that it is all there. */
export interface CarriedOver {
  /** Joint answers, also suggested ones; none left out, whether asked now or not. */
  readonly answers: Readonly<Partial<Record<Step, number>>>
  readonly notes: number
  readonly safeguards: number
  readonly people: number
  /** People who hold answers of their own. */
  readonly own: number
  readonly verdicts: number
  readonly ratings: number
  readonly variants: number
}

/** Something that older files say in another form. */
export type NewForm = 'variant-order' | 'nameless-lot'

/** A place that older versions did not have. */
export type NewPlace = 'own-hazards' | 'plan' | 'what-ifs' | 'alone'

export const carriedOver = (record: Worksheet): CarriedOver => {
  const { answers, team, judgements, ratings } = record
  const joint = cellsOf({ path: [], layer: answers.joint })
  const said = joint.filter(({ cell }) => isSettled(cell) || isSuggested(cell))
  const steps = said.map(({ question }) => questions[question as QuestionId].step)
  return {
    answers: Object.fromEntries([...new Set(steps)].map((step) => [step, steps.filter((one) => one === step).length])),
    notes: layersOf(record).flatMap(cellsOf).filter(({ cell }) => cell.note !== undefined).length,
    safeguards: Object.keys(answers.joint.safeguards).length,
    people: team.order.length,
    own: Object.keys(answers.positions).length,
    verdicts: Object.values(judgements).filter(({ verdict }) => verdict !== undefined).length,
    ratings: Object.values(ratings).flatMap((people) => Object.keys(people)).length,
    variants: answers.variantOrder.length,
  }
}

/** What was said in another form in a file of that version. Migrations only ever add and rename; nothing goes. */
export const newFormsSince = (version: number, { answers, alone }: Worksheet): readonly NewForm[] => [
  ...(version < 2 && answers.variantOrder.length > 0 ? ['variant-order' as const] : []),
  ...(version === 3 && alone?.nameless && alone.lot !== undefined ? ['nameless-lot' as const] : []),
]

const NEW_PLACES = [
  { in: 2, place: 'own-hazards', isEmpty: ({ ownHazards }: Worksheet) => ownHazards.order.length === 0 },
  { in: 2, place: 'plan', isEmpty: ({ plan }: Worksheet) => Object.keys(plan).length === 0 },
  { in: 2, place: 'what-ifs', isEmpty: ({ answers }: Worksheet) => answers.variantOrder.length === 0 },
  { in: 3, place: 'alone', isEmpty: ({ invitations }: Worksheet) => Object.keys(invitations).length === 0 },
] as const

/** Places that files of that version did not have, and that are still empty. */
export const newPlacesSince = (version: number, record: Worksheet): readonly NewPlace[] =>
  NEW_PLACES.filter((one) => version < one.in && one.isEmpty(record)).map(({ place }) => place)
