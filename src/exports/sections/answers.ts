import { rubric } from '../../content/rubric.ts'
import { isAsked } from '../../domain/applicable.ts'
import type { Question, QuestionStep } from '../../domain/question.ts'
import { assessmentNow, assumedPlaces, isAnswered } from '../../record/places.ts'
import type { Cell, Layer, Worksheet } from '../../record/worksheet.ts'
import { answers } from '../../words/en/answers.ts'
import { exportWords } from '../../words/en/exports.ts'
import { steps } from '../../words/en/steps.ts'
import { say } from '../../words/say.ts'
import { answerText } from '../answer-text.ts'
import { actionName, askOf, personName } from '../names.ts'
import { type Piece, tableOf } from '../piece.ts'

const { answers: words } = exportWords.text

const STEPS: readonly QuestionStep[] = ['feature', 'who', 'what', 'when', 'where', 'why', 'safeguards']

/** An answer as it stands: for all or for one action, joint or somebody's own. */
interface Said {
  readonly cell: Cell | undefined
  readonly within: (said: string) => string
}

/** `always`: an unanswered question says so. */
const inLayer = ({ all, actions }: Layer, question: string, always: boolean): readonly Said[] => {
  const own = Object.entries(actions).flatMap(([action, cells]): readonly Said[] => {
    const cell = cells[question]
    const within = (said: string) => say(words.forAction, { action: actionName(action), said })
    return cell === undefined ? [] : [{ cell, within }]
  })
  const cell = all[question]
  return cell !== undefined || (always && own.length === 0) ? [{ cell, within: (said) => said }, ...own] : own
}

/** The joint answer, what differs for an action, and what each person sees differently. */
const everySaid = (record: Worksheet, question: string): readonly Said[] => {
  const { answers: { joint, positions }, team } = record
  const own = team.order.flatMap((person) => {
    const layer = positions[person]
    const name = personName(record, person)
    return (layer === undefined ? [] : inLayer(layer, question, false)).map(({ cell, within }): Said =>
      ({ cell, within: (said) => say(words.own, { name, said: within(said) }) }))
  })
  return [...inLayer(joint, question, true), ...own]
}

/** What it rests on, also where nobody said so: a protective answer without a basis counts as assumed. */
const basisOf = (record: Worksheet, cell: Cell): string => {
  if (cell.basis !== undefined) return answers.basis[cell.basis]
  return assumedPlaces(record).some((place) => place.cell === cell) ? answers.basis.assumed : ''
}

const noteLines = (record: Worksheet, { cell, within }: Said): readonly string[] => {
  if (cell === undefined) return []
  const { note = '', settled: { reason = '' } = {} } = cell
  return [note, reason, basisOf(record, cell)].filter((text) => text.trim() !== '').map(within)
}

const isAskedAnywhere = (record: Worksheet, question: string): boolean =>
  [null, ...Object.keys(record.answers.joint.actions)]
    .some((place) => isAsked(rubric, assessmentNow(record), question, place))

/** Everything that this depth asks, and everything that was answered though it is not asked any more. */
const isShown = (record: Worksheet, id: string, { depth }: Question): boolean =>
  ((record.depth === 'full' || depth === 'quick') && isAskedAnywhere(record, id))
  || everySaid(record, id).some(({ cell }) => isAnswered(cell))

const stepPieces = (record: Worksheet, step: QuestionStep): readonly Piece[] => {
  const { title } = steps[step]
  const rows = Object.entries<Question>(rubric.questions)
    .filter(([id, question]) => question.step === step && isShown(record, id, question))
    .map(([id]) => {
      const said = everySaid(record, id)
      const answered = said.map(({ cell, within }) => within(answerText(id, cell)))
      return [askOf(id), answered.join('\n'), said.flatMap((one) => noteLines(record, one)).join('\n')]
    })
  if (rows.length === 0) return []
  const caption = say(words.caption, { step: title, n: rows.length })
  return [{ kind: 'heading', level: 3, text: title }, ...tableOf(caption, words.columns, rows)]
}

/** Every question with its answer, own answers, notes and what they rest on; unanswered ones say so. */
export const answerPieces = (record: Worksheet): readonly Piece[] => [
  { kind: 'heading', level: 2, text: words.heading },
  { kind: 'paragraph', text: words.lead },
  ...STEPS.flatMap((step) => stepPieces(record, step)),
]
