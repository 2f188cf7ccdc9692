import type { BoardQuestion } from '../../../record/worksheet.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { say } from '../../../words/say.ts'
import { actionsPhrase, questionName } from '../../result/names.ts'

const words = pagesDecide.questions

/** The answer that a board's question is bound to, in a few words. */
export const askedPlace = ({ question, action }: Pick<BoardQuestion, 'question' | 'action'>): string => {
  if (question === undefined) return words.whole
  const name = questionName(question)
  return action === undefined ? name : say(words.place, { question: name, action: actionsPhrase([action]) })
}
