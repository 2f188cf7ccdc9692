import type { Cell } from '../../record/worksheet.ts'
import { isProtective } from '../../record/places.ts'
import { answers } from '../../words/en/answers.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { useActions, useRecord } from '../worksheet-context.tsx'
import { Option } from './option.tsx'
import { type Place, elementIdAt, useCell } from './place.ts'

const KINDS = ['decided', 'documented', 'assumed'] as const satisfies readonly Cell['basis'][]

/** What a protective answer rests on (P4). The riskiest option protects nobody, so nobody has to stand for it. */
export const AnswerBasis = ({ place }: { readonly place: Place }) => {
  const cell = useCell(place)
  const { patchCell } = useActions()
  const isAlone = useRecord((record) => record.alone !== undefined)
  // What an answer rests on is for the team to say: one person says what they think.
  if (isAlone || cell.confirmed === false || !isProtective(place.question, cell)) return null
  const id = `${elementIdAt(place)}-basis`
  return (
    <fieldset className="fieldset basis" aria-describedby={`${id}-hint`}>
      <legend className="basis__legend">{answers.basis.name}</legend>
      <p className="field__hint" id={`${id}-hint`}>
        {words.basis.hint}
      </p>
      <div className="choices">
        {KINDS.map((kind) => (
          <Option
            key={kind}
            type="radio"
            id={`${id}-${kind}`}
            name={id}
            label={answers.basis[kind]}
            checked={cell.basis === kind}
            onChange={() => patchCell(place.question, place.action, { basis: kind })}
          />
        ))}
      </div>
    </fieldset>
  )
}
