import { type QuestionId, questions } from '../content/questions.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { memoised } from '../record/memoised.ts'
import { isSilent, ownPartOf } from '../record/own-part.ts'
import { isSettled, placesIn } from '../record/places.ts'
import { askedQuestions, resultOf } from './selectors.ts'
import { firstQuestions } from './first-questions.ts'
import type { AskingStep, Leaf, Step } from './step.ts'

export interface Progress {
  readonly state: 'not-started' | 'in-progress' | 'done'
  /** Of `all` things that the step asks for. */
  readonly done: number
  readonly all: number
}

/** How far each step has come. Signing leaves its trace in the PDF, not in the worksheet, so Sign never says "done". */
export const stepProgress = memoised((record: Worksheet): Readonly<Record<Step, Progress>> => ({
  feature: askingProgress(record, 'feature'),
  who: askingProgress(record, 'who'),
  what: askingProgress(record, 'what'),
  when: askingProgress(record, 'when'),
  where: askingProgress(record, 'where'),
  why: askingProgress(record, 'why'),
  safeguards: askingProgress(record, 'safeguards'),
  risks: risksProgress(record),
  judgement: judgementProgress(record),
  sign: { state: 'not-started', done: 0, all: 1 },
}))

/** The same of any page. */
export const leafProgress = (record: Worksheet, leaf: Leaf): Progress => {
  switch (leaf) {
    case 'together':
    case 'room':
      return togetherProgress(record)
    case 'mine':
      return mineProgress(record)
    case 'send':
      return progress(record.alone?.finished === undefined ? 0 : 1, 1, false)
    default:
      return stepProgress(record)[leaf]
  }
}

/** Those who have said something by themselves. */
const togetherProgress = memoised((record: Worksheet): Progress => {
  const { order, people } = record.team
  const heard = order.filter((person) => !isSilent(ownPartOf(record, person)))
  // Whoever answered without a name has a seat by a name, too.
  const seats = order.filter((person) => !people[person]?.anonymous)
  return progress(heard.length, Math.max(heard.length, seats.length), false)
})

/** Of what somebody of their role should answer first. */
const mineProgress = memoised((record: Worksheet): Progress => {
  const role = record.team.people[record.alone?.person ?? '']?.role
  const first = new Set<QuestionId>(role === undefined ? [] : firstQuestions(record, role))
  const places = placesIn(record).filter(({ question }) => first.has(question))
  const open = new Set(places.filter(({ cell }) => !isSettled(cell)).map(({ question }) => question))
  return progress(first.size - open.size, first.size, false)
})

const progress = (done: number, all: number, touched: boolean): Progress => {
  if (done === all) return { state: 'done', done, all }
  return { state: done > 0 || touched ? 'in-progress' : 'not-started', done, all }
}

/** A question is done once it is answered for every action that it is asked for. */
const askingProgress = (record: Worksheet, step: AskingStep): Progress => {
  const asked = askedQuestions(record, step)
  const places = placesIn(record).filter(({ question }) => questions[question].step === step)
  const open = new Set<QuestionId>(places.filter(({ cell }) => !isSettled(cell)).map(({ question }) => question))
  return progress(asked.length - open.size, asked.length, places.some(({ cell }) => cell !== undefined))
}

/** A risk is done once no open question can move its tier. */
const risksProgress = (record: Worksheet): Progress => {
  const { enough, rows } = resultOf(record)
  if (!enough) return { state: 'not-started', done: 0, all: rows.length }
  const settled = rows.filter(({ best, residual }) => best?.residual.tier === residual.tier)
  return progress(settled.length, rows.length, true)
}

/** Everybody's verdict, and the one they reached together. */
const judgementProgress = ({ team, judgements, conclusion, benefit }: Worksheet): Progress => {
  const named = team.order.filter((person) => !team.people[person]?.anonymous)
  const verdicts = [...named.map((person) => judgements[person]?.verdict), conclusion.verdict]
  const given = verdicts.filter((verdict) => verdict !== undefined).length
  const touched = [judgements, conclusion, benefit].some((part) => Object.keys(part).length > 0)
  return progress(given, verdicts.length, touched)
}
