import type { ReactNode } from 'react'
import { AnswerBasis } from './answer-basis.tsx'
import { AnswerExtras } from './answer-extras.tsx'
import { ManyAnswer } from './many-answer.tsx'
import { OneAnswer } from './one-answer.tsx'
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
export const Answer = ({ place, describedBy, help }: AnswerProps) => (
  <>
    <Suggestion place={place} />
    <AnswerOfItsKind place={place} describedBy={describedBy} />
    <AnswerBasis place={place} />
    <div className="question__more">
      <AnswerExtras place={place} />
      {help}
    </div>
  </>
)

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
