import { rubric } from '../../content/rubric.ts'
import { isAsked } from '../../domain/applicable.ts'
import type { Question, QuestionStep } from '../../domain/question.ts'
import { assumedPlaces, isAnswered } from '../../record/places.ts'
import type { Cell, Layer } from '../../record/worksheet.ts'
import type { Block, Prose, Span } from '../outline.ts'
import { answerText, questionOf } from './answer-text.ts'
import { dayOf } from './moments.ts'
import { actionOf, askOf, isNameless, personOf, roleOf, teamOf } from './names.ts'
import { settledSentences } from './settled-text.ts'
import { stepHeading } from './step-heading.ts'
import type { View } from './view.ts'

const STEPS: readonly QuestionStep[] = ['feature', 'who', 'what', 'when', 'where', 'why', 'safeguards']

/** A cell with what to call it: the action it is for, or the person whose own answer it is. */
interface Said {
  readonly lead: string
  readonly cell: Cell | undefined
}

const inLayer = (view: View, { all, actions }: Layer, id: string, lead: string, always: boolean): readonly Said[] => {
  const shared = all[id]
  const own = Object.entries(actions).flatMap(([action, cells]) => {
    const cell = cells[id]
    const forAction = view.say(view.words.report.answers.forAction, { action: actionOf(view, action) })
    return cell === undefined ? [] : [{ lead: lead + forAction, cell }]
  })
  return shared !== undefined || (always && own.length === 0) ? [{ lead, cell: shared }, ...own] : own
}

/** The joint answer, then what differs for an action, then what a person sees differently. */
const everySaid = (view: View, id: string): readonly Said[] => {
  const { record: { answers }, say, words: { report } } = view
  const positions = teamOf(view).flatMap(([person]) => {
    const own = answers.positions[person]
    const lead = say(report.answers.own, { name: personOf(view, person) })
    return own === undefined ? [] : inLayer(view, own, id, lead, false)
  })
  return [...inLayer(view, answers.joint, id, '', true), ...positions]
}

/** Lines of one cell: a line end between them, none after the last. */
const lines = (parts: readonly (readonly Span[])[]): Prose =>
  parts.flatMap((part, i) => (i === 0 ? part : [{ text: '\n' }, ...part]))

const answerLine = (view: View, id: string) => ({ lead, cell }: Said): readonly Span[] => [
  ...(lead === '' ? [] : [{ text: lead, look: 'muted' } as const]),
  isAnswered(cell) ? { text: answerText(view, id, cell) } : { text: answerText(view, id, cell), look: 'muted' },
]

/** What it rests on, also where nobody said so: a protective answer without a basis counts as assumed. */
const basisOf = ({ record, words: { answers: { basis } } }: View, cell: Cell): string => {
  if (cell.basis !== undefined) return basis[cell.basis]
  return assumedPlaces(record).some((place) => place.cell === cell) ? basis.assumed : ''
}

/** Of who answered without a name, no day. */
const byAt = (view: View, { by, at }: Cell): string => {
  if (by === undefined || at === undefined || isNameless(view, by)) return ''
  return view.say(view.words.report.answers.byAt, { name: personOf(view, by), date: dayOf(view, at) })
}

const noteLines = (view: View, { lead, cell }: Said): readonly (readonly Span[])[] => {
  const { answers: words } = view.words.report
  if (cell === undefined) return []
  const rests = [
    basisOf(view, cell),
    byAt(view, cell),
    cell.leaveFor === undefined ? '' : view.say(words.leftFor, { role: roleOf(view, cell.leaveFor) }),
  ].filter((part) => part !== '').join('. ')
  return [
    ...(cell.note === undefined || cell.note === '' ? [] : [[{ text: lead + cell.note }]]),
    ...(cell.settled === undefined ? [] : [[{ text: settledSentences(view, cell).join(' ') }]]),
    ...(rests === '' ? [] : [[{ text: rests, look: 'muted' } as const]]),
  ]
}

/** The first row of a grid says what the grid asks; the rows after it go on from there. */
const headOf = (view: View, id: string, above: string | undefined): Prose => {
  const group = questionOf(id)?.group
  const { groups, report: { cut } } = view.words
  if (group === undefined || !Object.hasOwn(groups, group)) return askOf(view, id)
  const goesOn = above !== undefined && questionOf(above)?.group === group
  const over = goesOn ? `${cut} ` : `${groups[group as keyof typeof groups].ask}\n`
  return [{ text: over, look: 'muted' }, { text: askOf(view, id) }]
}

const isAskedAnywhere = ({ assessment, record: { answers: { joint } } }: View, id: string): boolean =>
  [null, ...Object.keys(joint.actions)].some((place) => isAsked(rubric, assessment, id, place))

const rowOf = (view: View, id: string, above: string | undefined): readonly Prose[] => {
  const said = everySaid(view, id)
  const counts = isAskedAnywhere(view, id)
  const closed: readonly Span[] = [{ text: view.words.report.answers.closed, look: 'muted' }]
  const notes = said.flatMap((one) => noteLines(view, one))
  return [headOf(view, id, above), lines(said.map(answerLine(view, id))), lines(counts ? notes : [...notes, closed])]
}

/** Everything that this depth asks, and everything that was answered though it is not asked any more. */
const isShown = (view: View, id: string, question: Question): boolean => {
  const isOfDepth = view.record.depth === 'full' || question.depth === 'quick'
  return isOfDepth && isAskedAnywhere(view, id) || everySaid(view, id).some(({ cell }) => isAnswered(cell))
}

const stepOf = (view: View, step: QuestionStep): readonly Block[] => {
  const { say, words: { steps, report: { answers: words } } } = view
  const ids = Object.entries<Question>(rubric.questions)
    .filter(([id, question]) => question.step === step && isShown(view, id, question))
    .map(([id]) => id)
  if (ids.length === 0) return []
  const { title, ...about } = steps[step]
  const { question, answer, note } = words.columns
  return [
    stepHeading(step, 3, title),
    ...('quote' in about ? [{ kind: 'paragraph', size: 'small', prose: about.quote } as const] : []),
    {
      kind: 'table',
      caption: say(words.caption, { step: title, n: ids.length }),
      columns: [{ head: question, share: 5 }, { head: answer, share: 6 }, { head: note, share: 5 }],
      rows: ids.map((id, i) => rowOf(view, id, ids[i - 1])),
    },
  ]
}

/** Every question with its answer, note and what it rests on; unanswered ones say so. */
export const answers = (view: View): readonly Block[] => {
  const { answers: words } = view.words.report
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', prose: words.lead },
    ...STEPS.flatMap((step) => stepOf(view, step)),
  ]
}
