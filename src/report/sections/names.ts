import type { Tier } from '../../domain/hazard.ts'
import type { Interval } from '../../domain/result.ts'
import { among } from '../../record/among.ts'
import { tickedActions } from '../../record/assessment.ts'
import type { Person } from '../../record/worksheet.ts'
import type { AnyQuestionWords } from '../../words/question-words.ts'
import type { View } from './view.ts'

/** Of any law or classification, with the level and the step that a reading names. */
export interface LensWords {
  readonly name: string
  readonly about: string
  readonly levels: Readonly<Record<string, string>>
  readonly because: Readonly<Record<string, string>>
  readonly ask?: readonly string[]
}

export const questionWords = ({ words }: View, id: string): AnyQuestionWords | undefined =>
  among<AnyQuestionWords>(words.questions, id)

export const shortOf = (view: View, question: string): string => questionWords(view, question)?.short ?? question

export const askOf = (view: View, question: string): string => questionWords(view, question)?.ask ?? question

/** An option in as few words as there are for it. */
export const optionOf = (view: View, question: string, option: string): string => {
  const words = questionWords(view, question)
  const found = words?.options && among(words.options, option)
  return found?.short ?? found?.label ?? option
}

/** "It ends the chat" as it stands within a sentence. */
export const withinSentence = (sentence: string): string => sentence.slice(0, 1).toLowerCase() + sentence.slice(1)

/** "diagnoses", for sentences that begin with "it". */
export const actionOf = ({ words }: View, action: string): string => among(words.sentence.actions, action) ?? action

export const hazardNameOf = (view: View, hazard: string): string => hazardOf(view, hazard)?.name ?? hazard

export const hazardOf = ({ words }: View, hazard: string) => among(words.hazards, hazard)

export const stopOf = ({ words }: View, stop: string) => among(words.stops, stop)

export const stopNameOf = (view: View, stop: string): string => stopOf(view, stop)?.name ?? stop

export const lensOf = ({ words }: View, lens: string) => among<LensWords>(words.lenses, lens)

export const lensNameOf = (view: View, lens: string): string => lensOf(view, lens)?.name ?? lens

export const safeguardOf = ({ words }: View, id: string): string => among(words.safeguards, id)?.name ?? id

export const becauseOf = ({ words }: View, rung: string): string => among(words.because, rung) ?? rung

/** "High", or "at least Low, could be High". */
export const intervalOf = (view: View, { best, worst }: Interval<Tier>): string => {
  const { first } = view.words.report
  return best === worst
    ? view.say(first.exactly, { tier: tierOf(view, worst) })
    : view.say(first.between, { best: tierOf(view, best), worst: tierOf(view, worst) })
}

export const tierOf = ({ words }: View, tier: Tier): string => words.tiers[tier].name

export const roleOf = ({ words }: View, role: Person['role']): string => words.roles[role].name

/** A name, or the role where no name was given; who answered without a name is told apart by a number at most. */
export const personOf = (view: View, id: string): string => {
  const person = among(view.record.team.people, id)
  if (person === undefined) return id
  if (person.anonymous) return namelessOf(view, id)
  return person.name.trim() === '' ? roleAlone(view, id, person) : person.name
}

/** Told apart by a number where several gave nothing but the same role. */
const roleAlone = (view: View, id: string, { role }: Person): string => {
  const alike = teamOf(view).flatMap(([one, other]) =>
    (!other.anonymous && other.name.trim() === '' && other.role === role ? [one] : []))
  const name = roleOf(view, role)
  if (alike.length < 2) return name
  return view.say(view.words.report.nameless.numbered, { role: name, n: alike.indexOf(id) + 1 })
}

export const isNameless = ({ record }: View, id: string): boolean =>
  among(record.team.people, id)?.anonymous === true

const namelessOf = (view: View, id: string): string => {
  const { say, words: { report: { nameless } } } = view
  const all = teamOf(view).flatMap(([one]) => (isNameless(view, one) ? [one] : []))
  return all.length < 2 ? nameless.one : say(nameless.several, { n: all.indexOf(id) + 1 })
}

/** In a role that fewer people have, everybody knows who answered without a name. */
export const HIDDEN_AMONG = 3

/** Null: it would give away who answered without a name. */
export const shownRoleOf = (view: View, { role, anonymous }: Person): Person['role'] | null => {
  if (!anonymous) return role
  const alike = teamOf(view).filter(([, person]) => person.role === role)
  return role === 'other' || alike.length < HIDDEN_AMONG ? null : role
}

/** The role as it stands beside a name; empty where that says it already, and where it would give somebody away. */
export const roleBeside = (view: View, id: string): string => {
  const person = among(view.record.team.people, id)
  const shown = person === undefined || (person.name.trim() === '' && !person.anonymous)
    ? null : shownRoleOf(view, person)
  return shown === null ? '' : roleOf(view, shown)
}

/** "a, b and c". */
export const listOf = ({ say, words: { report } }: View, items: readonly string[]): string =>
  items.length < 2
    ? items.join('')
    : say(report.and, { first: items.slice(0, -1).join(report.list), last: items.at(-1) ?? '' })

/** "diagnoses and treats", or in short where a worksheet with many actions means all of them. */
export const actionsOf = (view: View, actions: readonly string[]): string =>
  actions.length > 3 && actions.length === tickedActions(view.assessment).length
    ? view.words.report.anything
    : listOf(view, actions.map((action) => actionOf(view, action)))

/** The people at the table in the order the team gave them. */
export const teamOf = ({ record: { team } }: View): readonly (readonly [string, Person])[] =>
  team.order.flatMap((id) => {
    const person = among(team.people, id)
    return person === undefined ? [] : [[id, person] as const]
  })
