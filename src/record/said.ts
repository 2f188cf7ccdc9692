import { hasOption, isAction, isPrompt, isRow, isSafeguard, questionOf } from './known.ts'
import { counts } from './lay-over.ts'
import { cellsOf } from './layers.ts'
import { EMPTY_LAYER } from './new-worksheet.ts'
import type { Cell, Judgement, Layer, OwnHazard, OwnPart, OwnWords, SafeguardCell, TeamRating } from './worksheet.ts'

/** One thing that a person said by themselves: what is compared, taken and lost as a whole. */
export type Said =
  | { readonly kind: 'answer'; readonly question: string; readonly action: string | null; readonly value: Cell }
  | { readonly kind: 'safeguard'; readonly id: string; readonly value: SafeguardCell }
  | { readonly kind: 'judgement'; readonly value: Judgement }
  | { readonly kind: 'rating'; readonly id: string; readonly value: TeamRating }
  | { readonly kind: 'words'; readonly id: string; readonly value: OwnWords }
  | { readonly kind: 'hazard'; readonly id: string; readonly value: OwnHazard }

/** Names what was spoken of: two that have the same are about the same thing. */
export const keyOf = (said: Said): string => {
  if (said.kind === 'answer') return `answer ${said.action ?? ''} ${said.question}`
  return said.kind === 'judgement' ? 'judgement' : `${said.kind} ${said.id}`
}

/** All that somebody said, thing by thing. */
export const saidIn = ({ layer, judgement, ratings, words, hazards }: OwnPart): readonly Said[] => [
  ...cellsOf({ path: [], layer }).map(({ question, action, cell }): Said =>
    ({ kind: 'answer', question, action, value: cell })),
  ...Object.entries(layer.safeguards).map(([id, value]): Said => ({ kind: 'safeguard', id, value })),
  ...(judgement ? [{ kind: 'judgement', value: judgement } as const] : []),
  ...Object.entries(ratings).map(([id, value]): Said => ({ kind: 'rating', id, value })),
  ...Object.entries(words).map(([id, value]): Said => ({ kind: 'words', id, value })),
  ...Object.entries(hazards).map(([id, value]): Said => ({ kind: 'hazard', id, value })),
]

/** The same put together again. */
export const partOf = (all: readonly Said[]): OwnPart => {
  const judgement = all.find((said) => said.kind === 'judgement')?.value
  return {
    layer: layerOf(all),
    ...(judgement && { judgement }),
    ratings: Object.fromEntries(all.flatMap((said) => (said.kind === 'rating' ? [[said.id, said.value]] : []))),
    words: Object.fromEntries(all.flatMap((said) => (said.kind === 'words' ? [[said.id, said.value]] : []))),
    hazards: Object.fromEntries(all.flatMap((said) => (said.kind === 'hazard' ? [[said.id, said.value]] : []))),
  }
}

const layerOf = (all: readonly Said[]): Layer => {
  const answers = all.filter((said) => said.kind === 'answer')
  const at = (action: string | null) => Object.fromEntries(
    answers.filter((said) => said.action === action).map(({ question, value }) => [question, value]))
  const actions = [...new Set(answers.flatMap(({ action }) => action ?? []))]
  return {
    ...EMPTY_LAYER,
    all: at(null),
    actions: Object.fromEntries(actions.map((action) => [action, at(action)])),
    safeguards: Object.fromEntries(all.flatMap((said) => (said.kind === 'safeguard' ? [[said.id, said.value]] : []))),
  }
}

/**
 * What was said, without who wrote it when and what others made of it: two texts are the same exactly where a reader
 * would hear the same, composed as in a file. Null, for nothing said, has one too.
 */
export const meaningOf = (said: Said | null): string =>
  said === null ? '' : JSON.stringify(spokenIn(said)).normalize('NFC')

/** Lists only: of these there is one way to write them, and it need not be sought as for whole worksheets. */
const spokenIn = (said: Said): readonly unknown[] => {
  switch (said.kind) {
    case 'answer': {
      const {
        value = null, unknown = false, declined = false, note = '', leaveFor = '', basis = 'assumed', confirmed = true,
      } = said.value
      return [value, unknown, declined, note, leaveFor, basis, confirmed]
    }
    case 'safeguard': {
      const { status = '', evidence = '', owner = '', date = '', note = '', confirmed = true } = said.value
      return [status, evidence, owner, date, note, confirmed]
    }
    case 'judgement': {
      const { verdict = '', reason = '', dissent = '', conditions } = said.value
      return [verdict, reason, dissent, conditions.map(({ text }) => text)]
    }
    case 'rating':
      return [said.value.severity, said.value.likelihood, said.value.reason]
    case 'words':
      return [said.value.text, said.value.declined ?? false]
    case 'hazard': {
      const { name, action = '', severity, likelihood, reason } = said.value
      return [name, action, severity, likelihood, reason]
    }
  }
}

/** The same as this person's. */
export const saidBy = (said: Said, by: string): Said => {
  switch (said.kind) {
    case 'answer': return { ...said, value: { ...said.value, by } }
    case 'safeguard': return { ...said, value: { ...said.value, by } }
    case 'hazard': return { ...said, value: { ...said.value, by } }
    default: return said
  }
}

/** The same without the moment at which it was said. */
export const withoutTime = (said: Said): Said => {
  if (said.kind === 'words') return said
  const { at: _when, ...value } = said.value
  return { ...said, value } as Said
}

/** The same without what belongs to one worksheet only: the file in which it came there, and how it was settled. */
export const withoutTraces = (said: Said): Said => {
  if (said.kind !== 'answer' && said.kind !== 'safeguard') return said
  const { source: _file, settled: _how, ...value } = said.value
  return { ...said, value } as Said
}

/** Something that scores, or could: not a note, a verdict or words. */
export const isAnswer = (said: Said): boolean =>
  said.kind === 'answer' ? counts(said.value) : said.kind === 'safeguard' && said.value.status !== undefined

/** A suggestion that nobody has confirmed is not said; a note beside it is. Null where nothing is left. */
export const withoutSuggestion = (said: Said): Said | null => {
  if ((said.kind !== 'answer' && said.kind !== 'safeguard') || said.value.confirmed !== false) return said
  const { note, by, at } = said.value
  const beside = { ...(by !== undefined && { by }), ...(at !== undefined && { at }) }
  return note === undefined || note === '' ? null : { ...said, value: { note, ...beside } }
}

/** False for what our rules do not ask, or answers that they do not offer. */
export const isKnown = (said: Said): boolean => {
  switch (said.kind) {
    case 'answer': {
      const question = questionOf(said.question)
      const options = question?.kind === 'text' ? [] : [said.value.value ?? []].flat()
      return question !== undefined && (said.action === null || isAction(said.action)) &&
        options.every((option) => hasOption(question, option))
    }
    case 'safeguard': return isSafeguard(said.id)
    case 'rating': return isRow(said.id)
    case 'words': return isPrompt(said.id)
    case 'hazard': return said.value.action === undefined || isAction(said.value.action)
    case 'judgement': return true
  }
}
