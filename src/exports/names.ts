import { questions } from '../content/questions.ts'
import type { Tier } from '../domain/hazard.ts'
import type { Question } from '../domain/question.ts'
import type { Interval } from '../domain/result.ts'
import { among } from '../record/among.ts'
import type { Worksheet } from '../record/worksheet.ts'
import { exportWords } from '../words/en/exports.ts'
import { because, hazards } from '../words/en/hazards.ts'
import { questions as questionWords } from '../words/en/questions.ts'
import { report } from '../words/en/report.ts'
import { roles } from '../words/en/roles.ts'
import { safeguards } from '../words/en/safeguards.ts'
import { sentence } from '../words/en/sentence.ts'
import { stops } from '../words/en/stops.ts'
import { tierNotes, tiers } from '../words/en/tiers.ts'
import type { AnyQuestionWords } from '../words/question-words.ts'
import { say } from '../words/say.ts'

interface Named {
  readonly name: string
}

export const wordsOfQuestion = (id: string): AnyQuestionWords | undefined => among<AnyQuestionWords>(questionWords, id)

export const questionOf = (id: string): Question | undefined => among<Question>(questions, id)

export const askOf = (question: string): string => wordsOfQuestion(question)?.ask ?? question

export const optionName = (question: string, option: string): string =>
  among(wordsOfQuestion(question)?.options ?? {}, option)?.label ?? option

export const hazardName = (id: string): string => among<Named>(hazards, id)?.name ?? id

export const becauseOf = (rung: string): string => among<string>(because, rung) ?? rung

export const stopName = (id: string): string => among<Named>(stops, id)?.name ?? id

export const safeguardName = (id: string): string => among<Named>(safeguards, id)?.name ?? id

/** "diagnoses", for what goes on after "it". */
export const actionName = (id: string): string => among<string>(sentence.actions, id) ?? id

/** "a, b and c". */
const listOf = (items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : say(report.and, { first: items.slice(0, -1).join(report.list), last: items.at(-1) ?? '' })

/** "a, b or c". */
export const orOf = (items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : say(sentence.or, { first: items.slice(0, -1).join(sentence.comma), last: items.at(-1) ?? '' })

export const actionNames = (ids: readonly string[]): string => listOf(ids.map(actionName))

export const tierText = ({ best, worst }: Interval<Tier>): string =>
  best === worst
    ? tiers[worst].name
    : say(tierNotes.between, { best: tiers[best].name, worst: tiers[worst].name })

/** A name, or the role where none was given. Of who answered without a name nothing but a number is told. */
export const personName = ({ team: { order, people } }: Worksheet, id: string): string => {
  const person = among(people, id)
  if (person === undefined) return report.nameless.gone
  if (!person.anonymous) return person.name.trim() || roles[person.role].name
  const nameless = order.filter((one) => people[one]?.anonymous)
  return nameless.length < 2 ? report.nameless.one : say(report.nameless.several, { n: nameless.indexOf(id) + 1 })
}

/** What the feature is for, in one line, as its name. */
export const titleOf = ({ answers }: Worksheet): string => {
  const value = answers.joint.all['feature.for']?.value
  const typed = typeof value === 'string' ? value.trim().split('\n', 1).join('') : ''
  return typed || exportWords.untitled
}
