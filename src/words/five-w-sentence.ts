import type { InAnyLanguage } from './in-any-language.ts'
import { say } from './say.ts'
import type { sentence } from './en/sentence.ts'

/** Who, what, when, where and why in one breath, for the headline of screen and report. */

type Answer =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'one'; readonly option: string }
  | { readonly kind: 'many'; readonly options: readonly string[] }

type AnswersById = Readonly<Record<string, Answer>>

/** The part of an assessment that the sentence reads. */
export interface Answers {
  readonly shared: AnswersById
  readonly byAction: Readonly<Record<string, AnswersById>>
}

/** The same fragments in any language. */
export type SentenceWords = InAnyLanguage<typeof sentence>

type Topic = keyof SentenceWords['open']['what']
type Fragments = Readonly<Record<string, string>>

/** Own keys only, so that an answer called "constructor" is no word of ours. */
const fragmentOf = (fragments: Fragments, id: string): string | undefined =>
  Object.hasOwn(fragments, id) ? fragments[id] : undefined

const open = (words: SentenceWords, topic: Topic, answer: Answer | undefined): string =>
  say(answer?.kind === 'unknown' ? words.open.unknown : words.open.unanswered, { what: words.open.what[topic] })

const join = (words: SentenceWords, parts: readonly string[], last: string): string =>
  parts.length < 2
    ? parts.join('')
    : say(last, { first: parts.slice(0, -1).join(words.comma), last: parts.at(-1) ?? '' })

const saidIn = (fragments: Fragments, answer: Answer | undefined): string | undefined =>
  answer?.kind === 'one' ? fragmentOf(fragments, answer.option) : undefined

const one = (words: SentenceWords, topic: Topic, fragments: Fragments, answer: Answer | undefined): string =>
  saidIn(fragments, answer) ?? open(words, topic, answer)

/** "For adults with a serious illness": those it is for, as the sentence begins. */
export const whoOf = (words: SentenceWords, { shared }: Answers): string => {
  const ages = shared['who.ages']
  const people = saidIn(words.ages, ages) ?? say(words.open.ages, { open: open(words, 'ages', ages) })
  return `${people} ${one(words, 'acuity', words.acuity, shared['who.acuity'])}`
}

const informationOf = (words: SentenceWords, answer: Answer | undefined): string => {
  if (answer?.kind !== 'many') return open(words, 'information', answer)
  if (answer.options.length === 0) return words.informationNone
  const ticked = Object.keys(words.information).filter((id) => answer.options.includes(id))
  return say(words.informationFrom, {
    list: join(words, ticked.map((id) => fragmentOf(words.information, id) ?? id), words.and),
  })
}

const realOf = (words: SentenceWords, answer: Answer | undefined): string => {
  if (answer?.kind !== 'one') return ` ${open(words, 'real', answer)}`
  return answer.option === 'yes' ? '' : ` ${words.notReal}`
}

const whenOf = (words: SentenceWords, answer: (question: string) => Answer | undefined): string => {
  const oversight = answer('when.oversight')
  const said = one(words, 'oversight', words.oversight, oversight)
  if (oversight?.kind !== 'one' || oversight.option === 'never') return said
  const real = realOf(words, answer('when.real'))
  return oversight.option === 'afterwards'
    ? `${said} ${one(words, 'within', words.within, answer('when.within'))}${real}`
    : `${said}${real}`
}

/** No space before the comma that a fragment begins with. */
const closed = (text: string): string => text.replaceAll(' ,', ',')

const withoutComma = (fragment: string): string => fragment.replace(/^, */, '')

/** One fragment where all actions agree, else each once, and that it depends. */
const perAction = (words: SentenceWords, fragments: readonly string[]): string => {
  const distinct = [...new Set(fragments)]
  return distinct.length === 1
    ? distinct.join('')
    : say(words.depends, { fragments: join(words, [...distinct.slice(0, 1), ...distinct.slice(1).map(withoutComma)], words.or) })
}

/** The sentence for these actions (all that are ticked, or one). Whatever nobody answered is said to be unanswered. */
export const fiveWSentence = (answers: Answers, actions: readonly string[], words: SentenceWords): string => {
  const ticked = answers.shared['what.actions']
  if (ticked?.kind === 'many' && ticked.options.length === 0) return say(words.nothing, { who: whoOf(words, answers) })
  const verbs = Object.keys(words.actions).filter((id) => actions.includes(id))
  const rows = verbs.length > 0 ? verbs : ['']
  const answer = (action: string) => (question: string): Answer | undefined =>
    answers.byAction[action]?.[question] ?? answers.shared[question]
  const each = (fragment: (of: (question: string) => Answer | undefined) => string): string =>
    perAction(words, rows.map((action) => fragment(answer(action))))
  return closed(say(words.whole, {
    who: whoOf(words, answers),
    what: verbs.length > 0
      ? join(words, verbs.map((id) => fragmentOf(words.actions, id) ?? id), words.and)
      : open(words, 'actions', answers.shared['what.actions']),
    output: each((of) => one(words, 'output', words.output, of('what.output'))),
    information: each((of) => informationOf(words, of('why.information'))),
    when: each((of) => whenOf(words, of)),
    where: each((of) => one(words, 'runs', words.runs, of('where.runs'))),
    why: each((of) => one(words, 'role', words.role, of('why.role'))),
  }))
}
