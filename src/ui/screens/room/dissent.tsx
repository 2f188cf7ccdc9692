import { pagesRoom } from '../../../words/en/pages-room.ts'
import { say } from '../../../words/say.ts'
import { Option } from '../../fields/option.tsx'
import { answerWords } from '../../result/answer-words.ts'
import { personName } from '../../result/person-name.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { isInRoom } from './hands.ts'
import type { HeldAnswer } from './most-held.ts'
import type { Room } from './use-room.ts'

const words = pagesRoom.dissent

interface DissentProps {
  readonly room: Room
}

/** Everybody who sees it otherwise than the joint answer; once that is settled, whether they accept it. */
export const Dissent = ({ room }: DissentProps) => {
  const { held, jointAnswer } = room
  const others = held.filter(({ answer }) => answer !== jointAnswer)
  if (jointAnswer === null || others.length === 0) return null
  return (
    <>
      <h4>{words.heading}</h4>
      <ul className="plain-list">
        {others.flatMap((other) => other.people.map((person) => (
          <li key={person}>
            <Dissenting room={room} held={other} person={person} />
          </li>
        )))}
      </ul>
    </>
  )
}

interface DissentingProps extends DissentProps {
  readonly held: HeldAnswer
  readonly person: string
}

const Dissenting = ({ room: { place }, held, person }: DissentingProps) => {
  const record = useRecord()
  const { acceptAs } = useActions()
  const known = record.team.people[person]
  const answer = answerWords(place.question, held.cell)
  if (known === undefined || !isInRoom(record, person)) return <p>{say(words.nameless, { answer })}</p>
  const settled = place.cell?.settled
  const line = say(words.of, { person: personName(known), answer })
  if (settled === undefined) return <p>{line}</p>
  const accepts = settled.accepted.includes(person)
  const id = `room-accept-${person}`
  return (
    <fieldset className="fieldset room__dissent">
      <legend className="field__legend">{line}</legend>
      <div className="choices">
        {([false, true] as const).map((on) => (
          <Option
            key={String(on)}
            type="radio"
            id={`${id}-${on}`}
            name={id}
            label={on ? words.accepts : words.keeps}
            checked={accepts === on}
            onChange={() => acceptAs(place, person, on)}
          />
        ))}
      </div>
    </fieldset>
  )
}
