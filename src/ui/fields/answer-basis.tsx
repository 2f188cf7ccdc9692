import { answers } from '../../words/en/answers.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { useActions } from '../worksheet-context.tsx'
import { Option } from './option.tsx'
import { type Place, elementIdAt, useCell } from './place.ts'
import { BASES, useAsksBasis } from './use-asks-basis.ts'

/** What a protective answer rests on (P4), where that is asked. */
export const AnswerBasis = ({ place }: { readonly place: Place }) => {
  const cell = useCell(place)
  const { patchCell } = useActions()
  if (!useAsksBasis(place)) return null
  const id = `${elementIdAt(place)}-basis`
  return (
    <fieldset className="fieldset basis" aria-describedby={`${id}-hint`}>
      <legend className="basis__legend">{answers.basis.name}</legend>
      <p className="field__hint" id={`${id}-hint`}>
        {words.basis.hint}
      </p>
      <div className="choices">
        {BASES.map((basis) => (
          <Option
            key={basis}
            type="radio"
            id={`${id}-${basis}`}
            name={id}
            label={answers.basis[basis]}
            checked={cell.basis === basis}
            onChange={() => patchCell(place.question, place.action, { basis })}
          />
        ))}
      </div>
    </fieldset>
  )
}
