import type { MouseEvent } from 'react'
import type { Cell } from '../../../record/worksheet.ts'
import { isSettled } from '../../../record/places.ts'
import { answers } from '../../../words/en/answers.ts'
import { pagesRoom } from '../../../words/en/pages-room.ts'
import { say } from '../../../words/say.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { called } from './called.ts'
import { isChosen } from './choices.ts'
import { isInRoom } from './hands.ts'
import { type HeldAnswer, holdersOf } from './most-held.ts'
import { CHOICE_KEYS } from './room-move.ts'
import { focusRoomQuestion } from './room-question.tsx'
import type { Room } from './use-room.ts'

const words = pagesRoom.options

/** The answers, each with the key that raises the hand of whoever is asked, and who has raised theirs for it. */
export const RoomChoices = ({ room }: { readonly room: Room }) => {
  const { choices, current, act } = room
  const team = useRecord((record) => record.team)
  const group = current === undefined ? words.groupNobody : say(words.group, { person: called(team, current.person) })
  return (
    <div className="room__choices" role="group" aria-label={group}>
      <ol className="plain-list">
        {choices.map((choice, n) => (
          <RoomChoice
            key={choice.option ?? ''}
            room={room}
            sign={CHOICE_KEYS[n] ?? ''}
            label={choice.label}
            hint={choice.hint}
            holds={(cell) => isChosen(choice, cell)}
            onRaise={() => act({ kind: 'answer', choice: n })}
          />
        ))}
        <RoomChoice
          room={room}
          sign="u"
          label={answers.unknown}
          holds={({ unknown }) => unknown === true}
          onRaise={() => act({ kind: 'unknown' })}
        />
      </ol>
    </div>
  )
}

interface RoomChoiceProps {
  readonly room: Room
  readonly sign: string
  readonly label: string
  readonly hint?: string | undefined
  /** Whether somebody of this answer raises a hand for it. */
  readonly holds: (cell: Cell) => boolean
  readonly onRaise: () => void
}

/** The button that was pressed must not keep the focus: Enter would raise the next person's hand for it too. */
const releaseFocus = ({ detail }: MouseEvent) => {
  if (detail > 0) focusRoomQuestion()
}

const RoomChoice = ({ room, sign, label, hint, holds, onRaise }: RoomChoiceProps) => {
  const { place, current, held, isHidden } = room
  const isJoint = !isHidden && place.cell !== undefined && isSettled(place.cell) && holds(place.cell)
  const isUp = !isHidden && current?.cell !== undefined && holds(current.cell)
  const raise = (event: MouseEvent) => {
    onRaise()
    releaseFocus(event)
  }
  return (
    <li className={isJoint ? 'room-choice room-choice--joint' : 'room-choice'}>
      <button type="button" className="room-choice__button" aria-pressed={isUp} onClick={raise}>
        {sign !== '' && <kbd className="key">{sign.toUpperCase()}</kbd>}
        <span>
          {label}
          {hint !== undefined && <span className="room-choice__hint">{hint}</span>}
        </span>
      </button>
      {isJoint && <p className="tag room-choice__tag">{words.joint}</p>}
      {!isHidden && <Holders held={held} holds={holds} />}
    </li>
  )
}

interface HoldersProps extends Pick<RoomChoiceProps, 'holds'> {
  readonly held: readonly HeldAnswer[]
}

const Holders = ({ held, holds }: HoldersProps) => {
  const record = useRecord()
  const people = holdersOf(held, ({ cell }) => holds(cell))
  const named = record.team.order.filter((person) => people.includes(person) && isInRoom(record, person))
  if (people.length === 0) return null
  return (
    <div className="room-choice__held">
      <span className="room-choice__count">{say(words.held, { n: people.length })}</span>
      <ul className="plain-list">
        {named.map((person) => (
          <li key={person}>{called(record.team, person)}</li>
        ))}
      </ul>
    </div>
  )
}
