import type { ReactNode } from 'react'
import { LookAgainMark } from '../earlier/look-again-mark.tsx'
import { useWorksheet } from '../worksheet-context.tsx'
import { AgreeWithJoint } from './agree-with-joint.tsx'
import { AnswerBasis } from './answer-basis.tsx'
import { AnswerExtras } from './answer-extras.tsx'
import { ManyAnswer } from './many-answer.tsx'
import { OneAnswer } from './one-answer.tsx'
import { OwnAnswers } from './own-answers.tsx'
import { type Place, elementIdAt, questionAt } from './place.ts'
import { Suggestion } from './suggestion.tsx'
import { TextAnswer } from './text-answer.tsx'

interface AnswerProps {
  readonly place: Place
  readonly describedBy: string
  /** Beside the note: what helps to answer. */
  readonly help?: ReactNode
}

/** The answer of one place with what surrounds it: suggestion, basis, note, "leave for". */
export const Answer = ({ place, describedBy, help }: AnswerProps) => {
  const whose = useWhose()
  return (
    <>
      <LookAgainMark place={place} />
      <Suggestion place={place} />
      {whose.person !== null && <AgreeWithJoint place={place} person={whose.person} />}
      <AnswerOfItsKind place={place} describedBy={describedBy} />
      <AnswerBasis place={place} />
      <div className="question__more">
        <AnswerExtras place={place} />
        {whose.isJoint && <OwnAnswers place={place} />}
        {help}
      </div>
    </>
  )
}

/** Whose answers the page shows: the joint ones, beside which people hold their own, or those of one person. */
const useWhose = () => {
  const seenBy = useWorksheet((state) => state.seenBy)
  const isWhatIf = useWorksheet(({ variant }) => variant !== null)
  const isAlone = useWorksheet(({ record }) => record.alone !== undefined)
  return { person: isAlone ? null : seenBy, isJoint: seenBy === null && !isWhatIf && !isAlone }
}

const AnswerOfItsKind = ({ place, describedBy }: AnswerProps) => {
  switch (questionAt(place).kind) {
    case 'one':
      return <OneAnswer place={place} />
    case 'many':
      return <ManyAnswer place={place} />
    case 'text':
      return <TextAnswer place={place} labelledBy={`${elementIdAt(place)}-ask`} describedBy={describedBy} />
  }
}
