import { LIMITS } from '../../record/limits.ts'
import { useActions, useRecord } from '../worksheet-context.tsx'
import { writtenIn } from '../written-in.ts'
import { AnswersOfTheirOwn } from './answers-of-their-own.tsx'
import { type Place, elementIdAt, useCell } from './place.ts'
import { useWithinLimit } from './use-within-limit.ts'

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
  const lang = useRecord(writtenIn)
  const id = `${elementIdAt(place)}-text`
  const { value: text, change, error } = useWithinLimit(
    typeof value === 'string' ? value : '', (typed) => answer(place.question, place.action, typed), LIMITS.prose,
  )
  return (
    <div className="options">
      {error !== undefined && (
        <p className="field__error" id={`${id}-error`}>
          {error}
        </p>
      )}
      <textarea
        className="field__input"
        id={id}
        rows={2}
        dir="auto"
        lang={lang}
        aria-labelledby={labelledBy}
        aria-describedby={error === undefined ? describedBy : `${id}-error ${describedBy}`}
        aria-invalid={error === undefined ? undefined : true}
        value={text}
        onChange={(event) => change(event.currentTarget.value)}
      />
      <AnswersOfTheirOwn place={place} type="checkbox" />
    </div>
  )
}
