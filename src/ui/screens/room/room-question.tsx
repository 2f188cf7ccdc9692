import { type ReactNode, useEffect, useRef } from 'react'
import { questions } from '../../../content/questions.ts'
import type { Place } from '../../../record/places.ts'
import { actionsAsked } from '../../../state/selectors.ts'
import { pagesRoom } from '../../../words/en/pages-room.ts'
import { actions as actionWords } from '../../../words/en/questions.ts'
import { sentence } from '../../../words/en/sentence.ts'
import { steps } from '../../../words/en/steps.ts'
import { say } from '../../../words/say.ts'
import { StepSign } from '../../components/step-sign.tsx'
import { questionAt, wordsAt } from '../../fields/place.ts'
import { useRecord } from '../../worksheet-context.tsx'

const words = pagesRoom.question

const ROOM_QUESTION = 'room-question'

/** For when the control that had the focus goes, or must not keep it. */
export const focusRoomQuestion = (): void => document.getElementById(ROOM_QUESTION)?.focus({ preventScroll: true })

interface RoomQuestionProps {
  readonly place: Place
  readonly n: number
  readonly all: number
  readonly takesFocus: boolean
  /** The ways to the questions beside it. */
  readonly children: ReactNode
}

/** The question in the largest letters of the page. It takes the focus when one turns to it. */
export const RoomQuestion = ({ place, n, all, takesFocus, children }: RoomQuestionProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (takesFocus) heading.current?.focus()
  }, [takesFocus])
  const { step } = questions[place.question]
  const { ask, hint } = wordsAt(place)
  return (
    <>
      <div className="room__bar">
        <p className="room__counter" id="room-counter">
          <StepSign step={step} /> {say(words.counter, { step: steps[step].title, n, all })}
        </p>
        <div className="room__turn">{children}</div>
      </div>
      <h2 className="room__question" id={ROOM_QUESTION} tabIndex={-1} ref={heading} aria-describedby="room-counter">
        {ask}
      </h2>
      <For place={place} />
      {hint !== undefined && <p className="room__hint">{hint}</p>}
      {questionAt(place).kind === 'many' && <p className="room__hint">{words.several}</p>}
    </>
  )
}

/** Of a question that is asked per action: which of them this answer is for. */
const For = ({ place: { question, action } }: Pick<RoomQuestionProps, 'place'>) => {
  const asked = useRecord((record) => actionsAsked(record, question))
  const own = useRecord(({ answers }) => answers.joint.actions)
  if (action !== null) return <p className="room__for">{say(words.forAction, { action: actionWords[action].label })}</p>
  if (asked.length < 2) return null
  const apart = asked.filter((id) => own[id]?.[question] !== undefined).map((id) => actionWords[id].label)
  if (apart.length === 0) return <p className="room__for">{words.forAll}</p>
  return <p className="room__for">{say(words.forOthers, { actions: apart.join(sentence.comma) })}</p>
}
