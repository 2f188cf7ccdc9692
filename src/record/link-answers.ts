import { ACTIONS, QUESTION_IDS } from '../content/questions.ts'
import type { Question } from '../domain/question.ts'
import { isFact } from './facts.ts'
import { id } from './fields.ts'
import { hasOption, isAction, questionOf } from './known.ts'
import { counts } from './lay-over.ts'
import { type PlacedCell, cellsOf } from './layers.ts'
import { NOTHING } from './link-text.ts'
import { EMPTY_LAYER } from './new-worksheet.ts'
import type { Cell, Layer } from './worksheet.ts'

/**
 * Chosen options as a share link writes them: `who.ages=adults,what.actions=inform+diagnose`, `when.oversight@diagnose`
 * where an action differs, `?` for "we do not know yet", `-` for "none of these". No text has a place in it.
 */

const UNKNOWN = '?'

/** Confirmed choices of a layer, in the order of the rules: ids that the rules do not know are no choices. */
export const answersText = (layer: Layer, isBlind: boolean): string =>
  cellsOf({ path: [], layer })
    .filter(({ question }) => !isBlind || isFact(question, true))
    .toSorted((a, b) => orderOf(a) - orderOf(b))
    .flatMap(entryText)
    .join(',')

const orderOf = ({ question, action }: PlacedCell): number =>
  QUESTION_IDS.findIndex((known) => known === question) * (ACTIONS.length + 1) +
  ACTIONS.findIndex((known) => known === action)

const entryText = ({ question: asked, action, cell }: PlacedCell): readonly string[] => {
  const question = questionOf(asked)
  const chosen = question && chosenText(question, cell)
  if (!chosen || (action !== null && !isAction(action))) return []
  return [`${asked}${action === null ? '' : `@${action}`}=${chosen}`]
}

const chosenText = (question: Question, cell: Cell): string | null => {
  if (question.kind === 'text' || !counts(cell)) return null
  if (cell.unknown) return UNKNOWN
  const chosen = [cell.value ?? []].flat()
  if (chosen.some((option) => !hasOption(question, option))) return null
  return question.options.filter((option) => chosen.includes(option)).join('+') || NOTHING
}

interface Entry {
  readonly question: string
  readonly action: string | null
  /** Null: "we do not know yet". */
  readonly options: readonly string[] | null
}

/** What a link answers, and the ids in it that our rules do not know: an answer that has one is left out. */
interface LinkAnswers {
  readonly layer: Layer
  readonly strange: readonly string[]
}

/** Null where the text is none of ours: misspelled, about one place twice, or blind and yet telling. */
export const readAnswersText = (text: string, isBlind: boolean): LinkAnswers | null => {
  const entries = text === '' ? [] : text.split(',').map(readEntry)
  const read = entries.filter((entry) => entry !== null)
  if (read.length < entries.length || !distinct(read.map(placeOf))) return null
  const known = read.filter((entry) => strangersIn(entry).length === 0)
  if (known.some((entry) => contradictsItself(entry) || (isBlind && !isFact(entry.question, true)))) return null
  return { layer: layerOf(known), strange: [...new Set(read.flatMap(strangersIn))] }
}

const readEntry = (text: string): Entry | null => {
  const [, question = '', action = null, chosen = ''] = /^([^@=]+)(?:@([^@=]+))?=([^@=]+)$/.exec(text) ?? []
  const options = chosen === NOTHING || chosen === UNKNOWN ? [] : chosen.split('+')
  const ids = [question, ...(action === null ? [] : [action]), ...options]
  if (!ids.every((word) => id.safeParse(word).success) || !distinct(options)) return null
  return { question, action, options: chosen === UNKNOWN ? null : options }
}

const placeOf = ({ question, action }: Entry): string => `${question}@${action ?? ''}`

const strangersIn = ({ question: asked, action, options }: Entry): readonly string[] => {
  const question = questionOf(asked)
  const isAskedHere = question && question.kind !== 'text' && (action === null || question.scope === 'action')
  return [
    ...(isAskedHere ? [] : [asked]),
    ...(action === null || isAction(action) ? [] : [action]),
    ...(isAskedHere ? (options ?? []).filter((option) => !hasOption(question, option)) : []),
  ]
}

const contradictsItself = ({ question, options }: Entry): boolean =>
  questionOf(question)?.kind === 'one' && options !== null && options.length !== 1

const layerOf = (entries: readonly Entry[]): Layer => {
  const at = (place: string | null) => Object.fromEntries(
    entries.filter(({ action }) => action === place).map((entry) => [entry.question, cellOf(entry)]))
  const actions = [...new Set(entries.flatMap(({ action }) => action ?? []))]
  return { ...EMPTY_LAYER, all: at(null), actions: Object.fromEntries(actions.map((action) => [action, at(action)])) }
}

const cellOf = ({ question, options }: Entry): Cell => {
  const isMany = questionOf(question)?.kind === 'many'
  const [only = ''] = options ?? []
  const answer: Cell = options === null ? { unknown: true } : { value: isMany ? options : only }
  return isFact(question, false) ? answer : { ...answer, confirmed: false }
}

const distinct = (words: readonly string[]): boolean => new Set(words).size === words.length
