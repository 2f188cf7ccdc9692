import type { Role } from '../../domain/question.ts'
import type { OpenQuestion } from '../../domain/result.ts'
import { pagesSign } from '../../words/en/pages-sign.ts'
import { roles } from '../../words/en/roles.ts'
import { say } from '../../words/say.ts'
import { actionsPhrase, questionOf, wordsOfQuestion } from './names.ts'

const words = pagesSign.plain

interface Place {
  readonly question: string
  readonly action: string | null
}

/** A question as it is asked, with the action that it is asked for. */
export const askLine = ({ question, action }: Place): string => {
  const text = wordsOfQuestion(question)?.ask ?? question
  return action === null ? text : `${text} ${say(words.makerAction, { action: actionsPhrase([action]) })}`
}

const MAKER: ReadonlySet<Role> = new Set(['product-manager', 'engineer'])

/** Open questions that somebody at the maker answers best. */
export const questionsForMaker = (open: readonly OpenQuestion[]): readonly OpenQuestion[] =>
  open.filter(({ question }) => questionOf(question)?.answeredBy.some((role) => MAKER.has(role)))

/** The same as a letter, in plain words, with why each is asked and what could be answered. */
export const makerText = (questions: readonly OpenQuestion[], title: string): string => [
  say(words.makerTitle, { feature: title }),
  '',
  words.makerLead,
  ...questions.flatMap((place, index) => {
    const asked = wordsOfQuestion(place.question)
    const options = Object.values(asked?.options ?? {}).map(({ label }) => label)
    return [
      '',
      say(words.makerLine, { n: index + 1, question: askLine(place) }),
      ...(options.length > 0 ? [say(words.makerOptions, { options: options.join(' / ') })] : []),
      ...(asked ? [say(words.makerWhy, { why: asked.why })] : []),
    ]
  }),
].join('\n')

export const leftForText = (role: Role, questions: readonly Place[]): string =>
  [say(words.leftTitle, { role: roles[role].name }), ...questions.map((place) => `- ${askLine(place)}`)].join('\n')
