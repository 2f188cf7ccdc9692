import type { ReactNode } from 'react'
import { answers } from '../../words/en/answers.ts'
import { pagesAlone } from '../../words/en/pages-alone.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { useActions, useRecord } from '../worksheet-context.tsx'
import { Option } from './option.tsx'
import { type Place, elementIdAt, questionAt, useCell } from './place.ts'

interface AnswersOfTheirOwnProps {
  readonly place: Place
  readonly type: 'radio' | 'checkbox'
  /** Another answer that excludes the options: "none of these". */
  readonly children?: ReactNode
}

/** "We do not know yet" is an answer, not a gap; a personal prompt may also be passed on. */
export const AnswersOfTheirOwn = ({ place, type, children }: AnswersOfTheirOwnProps) => {
  const { unknown, declined } = useCell(place)
  const isAlone = useRecord((record) => record.alone !== undefined)
  const { setUnknown, decline } = useActions()
  const id = elementIdAt(place)
  const { question, action } = place
  const { personal } = questionAt(place)
  const shared = { type, name: id } as const
  return (
    <div className="options options--own">
      <p className="options__or" aria-hidden="true">
        {words.or}
      </p>
      {children}
      <Option
        {...shared}
        id={`${id}-unknown`}
        label={isAlone ? pagesAlone.unknown : answers.unknown}
        checked={unknown === true}
        onChange={(on) => setUnknown(question, action, on)}
      />
      {personal && (
        <Option
          {...shared}
          id={`${id}-declined`}
          label={answers.declined}
          checked={declined === true}
          onChange={(on) => decline(question, action, on)}
        />
      )}
    </div>
  )
}
