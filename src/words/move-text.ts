import type { Words } from './words.ts'
import type { AnyQuestionWords } from './question-words.ts'
import { say } from './say.ts'

/** A lever's changes in plain words, for screen and report. */

export type MoveWords = Pick<Words, 'levers' | 'questions' | 'safeguards'>

interface Place {
  readonly question: string
  /** Null: for all actions, or for the whole worksheet. */
  readonly action: string | null
  readonly option: string
}

/** One change; the kinds are those of the rules. */
export type Move =
  | (Place & { readonly kind: 'choose' | 'without' })
  | { readonly kind: 'safeguard'; readonly safeguard: string; readonly status: 'in-place' | 'verified' }

/** Own keys only, so that an id called "constructor" is no word of ours. */
const entryOf = <T>(map: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(map, id) ? map[id] : undefined

/**
 * What is true once the change is made: "a clinician sees it before it reaches anyone, when it diagnoses". `actions` is
 * how many are ticked: where it is 1, a change for all of them says no more than the change.
 */
export const moveText = (words: MoveWords, move: Move, language: string, actions: number): string => {
  const { levers } = words
  if (move.kind === 'safeguard') {
    const name = entryOf<{ readonly name: string }>(words.safeguards, move.safeguard)?.name ?? move.safeguard
    return say(levers.safeguard[move.status], { name }, language)
  }
  const shared = phraseOf(levers.worksheet, move)
  if (shared !== undefined) return shared
  const text = phraseOf(levers.action, move) ?? say(levers.other[move.kind], namesOf(words, move), language)
  if (move.action !== null) return whenIt(words, text, move.action, language)
  return actions === 1 ? text : say(levers.forAll, { move: text }, language)
}

/** A riskier answer: "Clinician oversight: Never, when it diagnoses". */
export const raiseText = (words: MoveWords, raise: Place, language: string): string => {
  const text = say(words.levers.other.choose, namesOf(words, raise), language)
  return raise.action === null ? text : whenIt(words, text, raise.action, language)
}

/** All changes of a lever as one sentence part that begins with a capital letter. */
export const leverText = (words: MoveWords, moves: readonly Move[], language: string, actions: number): string => {
  const [head = '', ...tail] = moves.map((move) => moveText(words, move, language, actions))
  const { next, last } = words.levers
  return capitalised(tail.reduce((first, part, index) =>
    say(index === tail.length - 1 ? last : next, { first, part }, language), head))
}

type Phrases = Readonly<Record<string, Readonly<Record<string, string>>>>

const phraseOf = (phrases: Phrases, { question, option }: Place): string | undefined =>
  entryOf(entryOf(phrases, question) ?? {}, option)

const whenIt = ({ levers }: MoveWords, move: string, action: string, language: string): string =>
  say(levers.forAction, { move, action: entryOf<string>(levers.when, action) ?? action }, language)

const namesOf = ({ questions }: MoveWords, { question, option }: Place) => {
  const asked = entryOf<AnyQuestionWords>(questions, question)
  const words = entryOf(asked?.options ?? {}, option)
  return { question: asked?.short ?? question, option: words?.short ?? words?.label ?? option }
}

const capitalised = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)
