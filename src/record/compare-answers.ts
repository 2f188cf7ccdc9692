import { ACTIONS, QUESTION_IDS, type QuestionId, questions } from '../content/questions.ts'
import { rubric } from '../content/rubric.ts'
import { isAskedIn } from '../domain/applicable.ts'
import type { Question } from '../domain/question.ts'
import { Reading } from '../domain/reading.ts'
import { isSameAnswer, riskierOf } from '../domain/riskier.ts'
import { answerIn, tickedActions } from './assessment.ts'
import { countingAt } from './common-place.ts'
import { type Compared, type Two, type Way, inBoth } from './compare-two.ts'
import { cellAt } from './layers.ts'
import { isSettled, assessmentNow } from './places.ts'
import type { Cell, Layer, Worksheet } from './worksheet.ts'

export interface AnswerSide {
  /** What counts there, also where it holds for all actions; a suggestion that nobody confirmed stands here too. */
  readonly cell: Cell | undefined
  /** False: the other answers leave no room for the question, or it is about an action that is not ticked. */
  readonly isAsked: boolean
}

export interface AnswerChange extends Two<AnswerSide> {
  readonly question: QuestionId
  /** Null: for all actions, or for the whole worksheet. */
  readonly action: string | null
  readonly kind: 'new' | 'gone' | 'changed' | 'newly-unknown' | 'now-known'
  readonly way: Way
}

interface Side {
  readonly layer: Layer
  readonly reading: Reading
  readonly ticked: readonly string[]
}

/** What counts as an answer, place by place in the order of the rules; a note or a basis that differs is none. */
export const compareAnswers = (both: Two<Worksheet>): Compared<AnswerChange> => {
  const sides = inBoth(both, sideOf)
  const found = QUESTION_IDS.flatMap((question) => placesOf(sides, question).flatMap((action) => {
    const at = inBoth(sides, (side): AnswerSide => ({
      cell: countingAt(side.layer, { question, action }) as Cell | undefined,
      isAsked: isAskedAt(side, question, action),
    }))
    const said = inBoth(at, saidIn)
    return said.before === '' && said.after === '' ? [] : [{ question, action, at, said }]
  }))
  const changed = found.filter(({ said }) => said.before !== said.after)
  const changes = changed.map(({ question, action, at, said }): AnswerChange =>
    ({ question, action, kind: kindOf(said), way: wayOf(question, at), ...at }))
  return { changes, same: found.length - changed.length }
}

const sideOf = (record: Worksheet): Side => {
  const assessment = assessmentNow(record)
  return {
    layer: record.answers.joint,
    reading: new Reading(rubric, assessment, 'given'),
    ticked: tickedActions(assessment),
  }
}

const isAskedAt = ({ reading, ticked }: Side, question: string, action: string | null): boolean =>
  (action === null || ticked.includes(action)) && isAskedIn(reading, question, action)

/**
 * Where an action stands by itself on either side. What holds for all is left out where one side has told every action
 * apart: then each of them is compared with it.
 */
const placesOf = (sides: Two<Side>, question: QuestionId): readonly (string | null)[] => {
  const { before, after } = sides
  if ((questions[question] as Question).scope === 'worksheet') return [null]
  const apart = ACTIONS.filter((action) =>
    [before, after].some(({ layer }) => cellAt(layer, question, action) !== undefined))
  const isShared = inBoth(sides, (side) => isAskedAt(side, question, null))
  const isTold = [before, after].some((side) =>
    !isAskedAt(side, question, null) && side.ticked.some((action) => isAskedAt(side, question, action)))
  return isShared.before === isShared.after || !isTold ? [null, ...apart] : apart
}

const UNKNOWN = '?'

/** The same text for the same answer; empty where nobody has answered, or nobody is asked. */
const saidIn = ({ cell, isAsked }: AnswerSide): string => {
  if (!isAsked || !isSettled(cell)) return ''
  if (cell?.unknown) return UNKNOWN
  const { value } = cell ?? {}
  if (value === undefined) return 'declined'
  return JSON.stringify(typeof value === 'string' ? value.trim().normalize('NFC') : value.toSorted())
}

const kindOf = ({ before, after }: Two<string>): AnswerChange['kind'] => {
  if (after === '') return 'gone'
  if (after === UNKNOWN) return 'newly-unknown'
  if (before === UNKNOWN) return 'now-known'
  return before === '' ? 'new' : 'changed'
}

/** Only between two answers that name something: what is open may turn out to be either. */
const wayOf = (id: QuestionId, at: Two<AnswerSide>): Way => {
  const question: Question = questions[id]
  const { before, after } = inBoth(at, ({ cell, isAsked }) => isAsked && cell ? namedIn(question, id, cell) : undefined)
  if (question.kind === 'text' || !question.scored || before === undefined || after === undefined) return null
  const worse = riskierOf(question, before, after)
  if (isSameAnswer(worse, after)) return 'riskier'
  return isSameAnswer(worse, before) ? 'safer' : 'both'
}

const namedIn = (question: Question, id: string, cell: Cell) => {
  const answer = answerIn(id, cell, rubric)
  if (answer?.kind === 'unknown' || answer?.kind !== 'many' || question.kind !== 'many') {
    return answer?.kind === 'unknown' ? undefined : answer
  }
  return { ...answer, options: question.options.filter((option) => answer.options.includes(option)) }
}
