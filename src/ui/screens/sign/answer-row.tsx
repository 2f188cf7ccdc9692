import type { QuestionId } from '../../../content/questions.ts'
import { type Place, isAnswered } from '../../../record/places.ts'
import { answers } from '../../../words/en/answers.ts'
import { pagesEarlier } from '../../../words/en/pages-earlier.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { roles } from '../../../words/en/roles.ts'
import { say } from '../../../words/say.ts'
import { useIsMarked } from '../../earlier/rules-before-context.tsx'
import { answerWords } from '../../result/answer-words.ts'
import { actionsPhrase, hrefOfQuestion, questionName } from '../../result/names.ts'

const words = pagesSign.answers

interface AnswerRowProps {
  readonly question: QuestionId
  /** Where it is asked: once for all, and for each action that differs. */
  readonly places: readonly Place[]
}

/** A question with its answer; where actions differ, one line for each that does. */
export const AnswerRow = ({ question, places }: AnswerRowProps) => (
  <div className="summary__row">
    <dt>{questionName(question)}</dt>
    <dd>
      {places.map((place) => (
        <OneAnswer key={place.action ?? ''} place={place} differs={places.length > 1} />
      ))}
    </dd>
    <dd className="summary__change">
      <a href={hrefOfQuestion(question, null)} aria-label={say(words.changeOf, { question: questionName(question) })}>
        {words.change}
      </a>
    </dd>
  </div>
)

interface OneAnswerProps {
  readonly place: Place
  /** Whether some action has an answer of its own. */
  readonly differs: boolean
}

const OneAnswer = ({ place: { question, action, cell }, differs }: OneAnswerProps) => {
  const isMarked = useIsMarked(`${question}/${action ?? ''}`)
  const answer = answerWords(question, cell)
  const shared = differs ? say(words.others, { answer }) : answer
  const line = action === null ? shared : say(words.differs, { action: actionsPhrase([action]), answer })
  return (
    <div className="summary__answer">
      <p className={isAnswered(cell) ? 'summary__value' : 'summary__unanswered'}>{line}</p>
      {isMarked && <p className="tag">{pagesEarlier.again.tag}</p>}
      {cell?.confirmed === false && <p className="tag">{answers.suggested}</p>}
      {cell?.basis !== undefined && <p className="soft">{answers.basis[cell.basis]}</p>}
      {cell?.leaveFor !== undefined && <p>{say(answers.leftFor, { role: roles[cell.leaveFor].phrase })}</p>}
      {cell?.note !== undefined && <p className="summary__note">{say(words.note, { note: cell.note })}</p>}
    </div>
  )
}
