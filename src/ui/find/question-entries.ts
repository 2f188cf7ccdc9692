import { type ActionId, QUESTION_IDS, type QuestionId, questions } from '../../content/questions.ts'
import { cellAt } from '../../record/layers.ts'
import { askedIn, unansweredPlaces } from '../../record/places.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { otherWords } from '../../words/en/other-words.ts'
import { pagesFind as words } from '../../words/en/pages-find.ts'
import { questions as questionWords } from '../../words/en/questions.ts'
import { steps } from '../../words/en/steps.ts'
import type { AnyQuestionWords } from '../../words/question-words.ts'
import { say } from '../../words/say.ts'
import { answerWords } from '../result/answer-words.ts'
import { entryOf } from '../result/names.ts'
import { hrefOf } from '../route.ts'
import type { Entry } from './entry.ts'

/** Every question of the rules, asked now or not, with the answer that stands there. */
export const questionEntries = (record: Worksheet): readonly Entry[] => {
  const asked = new Map(askedIn(record).map(({ question, actions }) => [question, actions]))
  return QUESTION_IDS.map((id) => questionEntry(record, id, asked.get(id)))
}

/** Those without an answer, where the first gap is. */
export const openQuestionEntries = (record: Worksheet): readonly Entry[] => {
  const asked = new Map(askedIn(record).map(({ question, actions }) => [question, actions]))
  const firsts = new Map<QuestionId, ActionId | null>()
  for (const { question, action } of unansweredPlaces(record)) {
    if (!firsts.has(question)) firsts.set(question, action)
  }
  return [...firsts].map(([id, action]) => ({
    ...questionEntry(record, id, asked.get(id)), href: hrefOf(questions[id].step, id, action),
  }))
}

const questionEntry = (record: Worksheet, id: QuestionId, asked: readonly ActionId[] | undefined): Entry => {
  const { joint } = record.answers
  const { ask, hint, why, example, short, options, none }: AnyQuestionWords = questionWords[id]
  const { step } = questions[id]
  const own = (asked ?? []).filter((action) => cellAt(joint, id, action))
  const answer = answerWords(id, cellAt(joint, id, null))
  const lands = own.length > 0 && own.length === asked?.length ? own[0] ?? null : null
  const labels = Object.values(options ?? {}).flatMap((option) => [option.label, option.short, option.hint])
  return {
    group: 'questions',
    key: id,
    title: ask,
    also: entryOf<string>(otherWords.questions, id),
    where: steps[step].title,
    state: asked === undefined ? words.notAsked : stateOf(answer, own.length),
    href: hrefOf(step, id, lands),
    text: [short, hint, why, example, ...labels, none?.label].filter(Boolean).join('\n'),
  }
}

const stateOf = (answer: string, differing: number): string =>
  differing === 0 ? answer : say(words.differs, { answer, n: differing })
