import { type CommonPlace, placeKey } from '../../../record/common-place.ts'
import { type Difference, differencesIn } from '../../../record/differences.ts'
import { type Place, isAnswered } from '../../../record/places.ts'
import type { Cell, SafeguardCell, Worksheet } from '../../../record/worksheet.ts'
import { answers } from '../../../words/en/answers.ts'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { roles } from '../../../words/en/roles.ts'
import { say } from '../../../words/say.ts'
import { answerWords } from '../../result/answer-words.ts'
import { actionsPhrase } from '../../result/names.ts'
import { namesIn } from '../together/names-in.ts'
import { cellWords } from '../together/place-words.ts'
import { answerId } from './reading-place.ts'

const words = pagesReading.answers

interface ReadingAnswerProps {
  readonly record: Worksheet
  readonly place: Place
  /** Whether some action has an answer of its own. */
  readonly differs: boolean
}

/** One answer with all that surrounds it; a link from the worries lands on it. */
export const ReadingAnswer = ({ record, place, differs }: ReadingAnswerProps) => {
  const { question, action, cell } = place
  const answer = answerWords(question, cell)
  const shared = differs ? say(pagesSign.answers.others, { answer }) : answer
  const line = action === null ? shared : say(pagesSign.answers.differs, { action: actionsPhrase([action]), answer })
  return (
    <div className="summary__answer reading__place" id={answerId(place)} tabIndex={-1}>
      <p className={isAnswered(cell) ? 'summary__value' : 'summary__unanswered'}>
        <bdi>{line}</bdi>
      </p>
      {cell?.confirmed === false && <p className="tag">{answers.suggested}</p>}
      {cell?.basis !== undefined && <p className="soft">{answers.basis[cell.basis]}</p>}
      {cell?.leaveFor !== undefined && <p>{say(answers.leftFor, { role: roles[cell.leaveFor].phrase })}</p>}
      {cell?.note !== undefined && (
        <p className="summary__note">
          <bdi>{say(pagesSign.answers.note, { note: cell.note })}</bdi>
        </p>
      )}
      <OwnAnswers record={record} place={{ question, action }} cell={cell} />
    </div>
  )
}

interface OwnAnswersProps {
  readonly record: Worksheet
  readonly place: CommonPlace
  readonly cell: Cell | SafeguardCell | undefined
}

/** What people answered there by themselves, and why the team settled it as it did. */
export const OwnAnswers = ({ record, place, cell }: OwnAnswersProps) => {
  const difference = differencesIn(record).find((one) => placeKey(one.place) === placeKey(place))
  const reason = cell?.settled?.reason
  return (
    <>
      {reason !== undefined && (
        <p className="summary__note">
          <bdi>{say(words.settled, { reason })}</bdi>
        </p>
      )}
      {difference !== undefined && <Held record={record} difference={difference} />}
    </>
  )
}

interface HeldProps {
  readonly record: Worksheet
  readonly difference: Difference
}

const Held = ({ record: { team }, difference: { place, held } }: HeldProps) => (
  <div className="reading__own">
    <p className="reading__own-title">{words.own}</p>
    <ul>
      {held.map(({ answer, people, cell }) => (
        <li key={answer}>
          <bdi>{say(words.ownLine, { answer: cellWords(place, cell), people: namesIn(team, people) })}</bdi>
          {cell.note !== undefined && <span className="summary__note"> {cell.note}</span>}
        </li>
      ))}
    </ul>
  </div>
)
