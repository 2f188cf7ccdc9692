import { useActions } from '../worksheet-context.tsx'
import { AnswersOfTheirOwn } from './answers-of-their-own.tsx'
import { type Place, elementIdAt, useCell } from './place.ts'

interface TextAnswerProps {
  readonly place: Place
  /** Ids of what names and what describes it. */
  readonly labelledBy: string
  readonly describedBy: string
}

/** Words of one's own; never scored. */
export const TextAnswer = ({ place, labelledBy, describedBy }: TextAnswerProps) => {
  const { value } = useCell(place)
  const { answer } = useActions()
  return (
    <div className="options">
      <textarea
        className="field__input"
        id={`${elementIdAt(place)}-text`}
        rows={2}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        value={typeof value === 'string' ? value : ''}
        onChange={(event) => answer(place.question, place.action, event.currentTarget.value)}
      />
      <AnswersOfTheirOwn place={place} type="checkbox" />
    </div>
  )
}
