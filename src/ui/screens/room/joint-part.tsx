import { isSettled } from '../../../record/places.ts'
import { pagesRoom } from '../../../words/en/pages-room.ts'
import { sentence } from '../../../words/en/sentence.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { answerWords } from '../../result/answer-words.ts'
import { useActions, useWorksheet } from '../../worksheet-context.tsx'
import { isChosen } from './choices.ts'
import { Dissent } from './dissent.tsx'
import { JointChoice } from './joint-choice.tsx'
import { type HeldAnswer, holdersOf, mostHeld } from './most-held.ts'
import { focusRoomQuestion } from './room-question.tsx'
import { REASON, type Room } from './use-room.ts'

const words = pagesRoom.joint

interface JointPartProps {
  readonly room: Room
}

/** What the room says together, and who sees it otherwise. */
export const JointPart = ({ room }: JointPartProps) => (
  <section className="room__joint" aria-labelledby="room-joint">
    <h3 id="room-joint">{words.heading}</h3>
    {room.isHidden ? (
      <p>{pagesRoom.people.hidden}</p>
    ) : (
      <>
        <Joint room={room} />
        <TakeMost room={room} />
        <JointChoice room={room} />
        <Dissent room={room} />
        <Reason room={room} />
      </>
    )}
  </section>
)

const Joint = ({ room: { place, choices, held, jointAnswer } }: JointPartProps) => {
  const { cell } = place
  if (cell === undefined || !isSettled(cell)) return <p>{words.none}</p>
  const inFull = choices.filter((choice) => isChosen(choice, cell)).map(({ label }) => label)
  const differs = held.some(({ answer }) => answer !== jointAnswer)
  return (
    <>
      <p className="room__together">{inFull.join(sentence.comma) || answerWords(place.question, cell)}</p>
      <p>
        {cell.settled === undefined ? words.soFar : words.settled}
        {held.length > 0 && !differs && ` ${words.same}`}
      </p>
    </>
  )
}

const TakeMost = ({ room: { place, hands, held, jointAnswer, act } }: JointPartProps) => {
  const [first, ...ties] = mostHeld(held)
  if (first === undefined) return null
  const name = ({ cell }: HeldAnswer) => answerWords(place.question, cell)
  if (ties.length > 0) {
    const answers = [first, ...ties].map((one) =>
      say(pagesRoom.said.held, { answer: name(one), n: one.people.length })).join('; ')
    return <p className="room__tie">{say(words.tie, { answers })}</p>
  }
  const isTaken = place.cell?.settled !== undefined && jointAnswer === first.answer
  if (isTaken) return null
  return (
    <Button
      kind={hands.every(({ cell }) => cell !== undefined) ? 'primary' : 'secondary'}
      onClick={() => act({ kind: 'take-most' })}
    >
      {say(words.takeOf, { answer: name(first), most: first.people.length, all: holdersOf(held).length })}
    </Button>
  )
}

const Reason = ({ room: { place } }: JointPartProps) => {
  const epoch = useWorksheet((state) => state.epoch)
  const { giveReason, reopen } = useActions()
  const settled = place.cell?.settled
  if (settled === undefined) return null
  const openAgain = () => {
    reopen(place)
    focusRoomQuestion()
  }
  return (
    <>
      <TextField
        key={epoch}
        id={REASON}
        label={words.reason}
        hint={words.reasonHint}
        lines={2}
        value={settled.reason ?? ''}
        onChange={(reason) => giveReason(place, reason)}
      />
      <Button kind="quiet" onClick={openAgain}>
        {words.reopen}
      </Button>
    </>
  )
}
