import { useEffect, useRef } from 'react'
import { questions } from '../../../content/questions.ts'
import { pagesRoom } from '../../../words/en/pages-room.ts'
import { Button } from '../../components/button.tsx'
import type { Place } from '../../../record/places.ts'
import { JointPart } from './joint-part.tsx'
import { KeyHelp } from './key-help.tsx'
import { PeopleList } from './people-list.tsx'
import { RoomQuestion, focusRoomQuestion } from './room-question.tsx'
import { RoomChoices } from './room-choices.tsx'
import { type Sitting, useRoom } from './use-room.ts'
import { useRoomKeys } from './use-room-keys.ts'

const words = pagesRoom.question

interface RoomAtProps {
  readonly place: Place
  readonly n: number
  readonly all: number
  readonly takesFocus: boolean
  readonly sitting: Sitting
}

/** One question: who is asked, what can be answered, and what is said together. */
export const RoomAt = ({ place, n, all, takesFocus, sitting }: RoomAtProps) => {
  const room = useRoom(place, sitting)
  const { act, choices, hasKeys, message } = room
  useRoomKeys(hasKeys, choices.length, act, focusRoomQuestion)
  useKeptFocus()
  return (
    <div className={`room__at w w--${questions[place.question].step}`}>
      <div className="room__ask">
        <RoomQuestion place={place} n={n} all={all} takesFocus={takesFocus}>
          <Button kind="secondary" aria-label={words.previousNamed} onClick={() => act({ kind: 'previous' })}>
            {words.previous}
          </Button>
          <Button kind="secondary" aria-label={words.nextNamed} onClick={() => act({ kind: 'next' })}>
            {words.next}
          </Button>
        </RoomQuestion>
      </div>
      <PeopleList room={room} isHere={sitting.isHere} />
      <p className="room__message" role="status">
        {message}
      </p>
      <RoomChoices room={room} />
      <JointPart room={room} />
      <KeyHelp />
    </div>
  )
}

/** A button that is gone once it was pressed takes the focus along; then the question has it. */
const useKeptFocus = () => {
  const hadFocus = useRef(false)
  useEffect(() => {
    const isLost = document.activeElement === document.body
    if (isLost && hadFocus.current) focusRoomQuestion()
    hadFocus.current = !isLost
  })
}
