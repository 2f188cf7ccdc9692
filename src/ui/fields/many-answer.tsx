import { useState } from 'react'
import { hasBeneath } from '../../state/edit-own.ts'
import { answers } from '../../words/en/answers.ts'
import { pagesAlone } from '../../words/en/pages-alone.ts'
import { pagesSteps } from '../../words/en/pages-steps.ts'
import { say } from '../../words/say.ts'
import { useActions, useRecord, useStore } from '../worksheet-context.tsx'
import { AnswersOfTheirOwn } from './answers-of-their-own.tsx'
import { Option } from './option.tsx'
import { type Place, elementIdAt, useCell, wordsAt } from './place.ts'
import { useOffered } from './use-offered.ts'

/** Lists longer than this stand in two columns where there is room. */
const LONG = 6

/** Any number of ticks. "None of these" is said on purpose: an untouched list is no answer. */
export const ManyAnswer = ({ place }: { readonly place: Place }) => {
  const { question, action } = place
  const offered = useOffered(place)
  const { options, none } = wordsAt(place)
  const { value } = useCell(place)
  const { answer, clear, tick } = useActions()
  const { getState } = useStore()
  const isAlone = useRecord((record) => record.alone !== undefined)
  const [isHeld, setHeld] = useState(false)
  const id = elementIdAt(place)
  const ticked = Array.isArray(value) ? value : []
  const saysNone = Array.isArray(value) && value.length === 0
  const change = (option: string, on: boolean) => {
    const { record, seenBy } = getState()
    // Ticks of the others would come in the place of the one that was taken away.
    const isNeeded = !on && ticked.length === 1 && seenBy !== null && hasBeneath(record, seenBy, question, action)
    setHeld(isNeeded)
    if (!isNeeded) tick(question, action, option, on)
  }
  const unknown = isAlone ? pagesAlone.unknown : answers.unknown
  return (
    <>
      <div className={offered.length > LONG ? 'options options--long' : 'options'}>
        {offered.map((option) => (
          <Option
            key={option}
            type="checkbox"
            id={`${id}-${option}`}
            name={id}
            label={options?.[option]?.label ?? option}
            hint={options?.[option]?.hint}
            checked={ticked.includes(option)}
            onChange={(on) => change(option, on)}
          />
        ))}
        <AnswersOfTheirOwn place={place} type="checkbox">
          {none !== undefined && (
            <Option
              type="checkbox"
              id={`${id}-none`}
              name={id}
              label={none.label}
              hint={none.hint}
              checked={saysNone}
              onChange={(on) => (on ? answer(question, action, []) : clear(question, action))}
            />
          )}
        </AnswersOfTheirOwn>
      </div>
      {isHeld && ticked.length === 1 && (
        <p className="soft" role="alert">
          {say(pagesSteps.lastTick, { other: none?.label ?? unknown })}
        </p>
      )}
    </>
  )
}
