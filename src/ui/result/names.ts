import { questions } from '../../content/questions.ts'
import type { Question } from '../../domain/question.ts'
import type { Step } from '../../state/step.ts'
import { questions as questionWords } from '../../words/en/questions.ts'
import { safeguards } from '../../words/en/safeguards.ts'
import { sentence } from '../../words/en/sentence.ts'
import type { AnyQuestionWords } from '../../words/question-words.ts'
import { say } from '../../words/say.ts'
import { hrefOf } from '../route.ts'

/** The entry of a map for an id that is only known when the page runs; own keys only. */
export const entryOf = <T>(map: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(map, id) ? map[id] : undefined

export const wordsOfQuestion = (id: string): AnyQuestionWords | undefined =>
  entryOf<AnyQuestionWords>(questionWords, id)

export const questionOf = (id: string): Question | undefined => entryOf<Question>(questions, id)

export const questionName = (id: string): string => wordsOfQuestion(id)?.short ?? id

export const optionName = (question: string, option: string): string => {
  const words = entryOf(wordsOfQuestion(question)?.options ?? {}, option)
  return words?.short ?? words?.label ?? option
}

/** Where a question is asked: `#/who/who.gets/alert`. */
export const hrefOfQuestion = (question: string, action: string | null): string => {
  const step: Step = questionOf(question)?.step ?? 'feature'
  return hrefOf(step, question, action)
}

/** As a sentence goes on after "when it …": "diagnoses and gives information". */
export const actionsPhrase = (ids: readonly string[]): string => {
  const verbs = ids.map((id) => entryOf<string>(sentence.actions, id) ?? id)
  const last = verbs.at(-1) ?? ''
  return verbs.length < 2 ? last : say(sentence.and, { first: verbs.slice(0, -1).join(sentence.comma), last })
}

export const safeguardName = (id: string): string => entryOf<{ readonly name: string }>(safeguards, id)?.name ?? id
