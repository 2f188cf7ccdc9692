import { pagesRoom } from '../../../words/en/pages-room.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Option } from '../../fields/option.tsx'
import { answerWords } from '../../result/answer-words.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { called } from './called.ts'
import { type Hand, isInRoom } from './hands.ts'
import { holdersOf } from './most-held.ts'
import type { Room } from './use-room.ts'

const words = pagesRoom.people

interface PeopleListProps {
  readonly room: Room
  readonly isHere: (person: string) => boolean
}

/** Everybody in the room: whose hand is asked for, whose is up, and how many. */
export const PeopleList = ({ room, isHere }: PeopleListProps) => {
  const { hands, current, isHidden, act } = room
  const team = useRecord((record) => record.team)
  const up = hands.filter(({ cell }) => cell !== undefined).length
  return (
    <section className="room__people" aria-labelledby="room-people">
      <h3 className="visually-hidden" id="room-people">
        {words.heading}
      </h3>
      <p className="room__now">
        {current === undefined ? words.allUp : say(words.now, { person: called(team, current.person) })}
      </p>
      <p className="room__count">{say(words.count, { up, all: hands.length })}</p>
      <ul className="plain-list room__list">
        {hands.map((hand) => (
          <li key={hand.person}>
            <button
              type="button"
              className="room-person"
              aria-current={hand === current}
              onClick={() => act({ kind: 'person', person: hand.person })}
            >
              <span className="room-person__name">{called(team, hand.person)}</span>
              <Said room={room} hand={hand} isHere={isHere(hand.person)} />
            </button>
          </li>
        ))}
      </ul>
      <NotAsked room={room} />
      <div className="room__ways">
        {current?.canTakeBack && current.cell !== undefined && (
          <Button
            kind="secondary"
            aria-label={say(words.takeBackNamed, { person: called(team, current.person) })}
            onClick={() => act({ kind: 'take-back' })}
          >
            {words.takeBack}
          </Button>
        )}
        {isHidden && (
          <Button kind="secondary" onClick={() => act({ kind: 'show' })}>
            {words.show}
          </Button>
        )}
      </div>
      <HideHands room={room} />
    </section>
  )
}

interface SaidProps {
  readonly room: Room
  readonly hand: Hand
  readonly isHere: boolean
}

const Said = ({ room: { place, isHidden }, hand: { cell }, isHere }: SaidProps) => {
  if (cell === undefined) return <span className="room-person__said">{words.open}</span>
  return (
    <span className="room-person__said room-person__said--up">
      {isHidden ? words.up : answerWords(place.question, cell)}
      {!isHere && <em> ({words.before})</em>}
    </span>
  )
}

/** Who is not asked here, and how many answers carry no name. */
const NotAsked = ({ room: { hands, held, isHidden } }: Pick<PeopleListProps, 'room'>) => {
  const record = useRecord()
  const others = record.team.order.filter((person) =>
    isInRoom(record, person) && !hands.some((hand) => hand.person === person))
  const nameless = holdersOf(held).filter((person) => !isInRoom(record, person)).length
  return (
    <>
      {others.map((person) => (
        <p className="soft" key={person}>
          {called(record.team, person)}: {say(words.notAsked, { person: called(record.team, person) })}
        </p>
      ))}
      {nameless > 0 && !isHidden && <p className="soft">{say(words.nameless, { n: nameless })}</p>}
    </>
  )
}

const HideHands = ({ room: { hidesHands, changeHidesHands } }: Pick<PeopleListProps, 'room'>) => (
  <Option
    type="checkbox"
    id="room-hide"
    name="room-hide"
    label={words.hide}
    hint={words.hideHint}
    checked={hidesHands}
    onChange={changeHidesHands}
  />
)
