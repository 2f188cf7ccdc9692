import type { SafeguardId } from '../../../content/safeguards.ts'
import type { SafeguardStatus } from '../../../domain/safeguard.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { Option } from '../../fields/option.tsx'
import { useActions, useRecord } from '../../worksheet-context.tsx'

const words = pagesSteps.safeguards
const STATUSES = ['none', 'planned', 'in-place', 'verified'] as const satisfies readonly SafeguardStatus[]

/** A safeguard that no W answers: the team says how far it is. */
export const ChosenStatus = ({ id }: { readonly id: SafeguardId }) => {
  const status = useRecord(({ answers }) => answers.joint.safeguards[id]?.status)
  const { patchSafeguard } = useActions()
  return (
    <fieldset className="fieldset">
      <legend className="visually-hidden">{words.status}</legend>
      <div className="choices">
        {STATUSES.map((option) => (
          <Option
            key={option}
            type="radio"
            id={`safeguard-${id}-${option}`}
            name={`safeguard-${id}`}
            label={words.statuses[option]}
            checked={status === option}
            onChange={() => patchSafeguard(id, { status: option })}
          />
        ))}
      </div>
    </fieldset>
  )
}
