import { useActions } from '../worksheet-context.tsx'
import { AnswersOfTheirOwn } from './answers-of-their-own.tsx'
import { Option } from './option.tsx'
import { type Place, elementIdAt, useCell, wordsAt } from './place.ts'
import { useOffered } from './use-offered.ts'

/** Lists longer than this stand in two columns where there is room. */
const LONG = 6

/** Any number of ticks. "None of these" is said on purpose: an untouched list is no answer. */
export const ManyAnswer = ({ place }: { readonly place: Place }) => {
  const offered = useOffered(place)
  const { options, none } = wordsAt(place)
  const { value } = useCell(place)
  const { answer, clear, tick } = useActions()
  const id = elementIdAt(place)
  const ticked = Array.isArray(value) ? value : []
  const saysNone = Array.isArray(value) && value.length === 0
  return (
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
          onChange={(on) => tick(place.question, place.action, option, on)}
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
            onChange={(on) => (on ? answer(place.question, place.action, []) : clear(place.question, place.action))}
          />
        )}
      </AnswersOfTheirOwn>
    </div>
  )
}
