import { OUTCOMES } from '../../../record/decision-votes.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { FieldGroup } from '../../fields/field-group.tsx'
import { Option } from '../../fields/option.tsx'
import { TextField } from '../../fields/text-field.tsx'
import type { DecidePartProps } from './decide-part.ts'
import { decideId, errorAt } from './decide-problems.ts'

const words = pagesDecide.outcome

/** Which board, what it decides, and why. */
export const DecideOutcome = ({ decision, change, problems }: DecidePartProps) => {
  const error = errorAt(problems, 'no-outcome')
  return (
    <>
      <TextField
        id={decideId('board')}
        label={pagesDecide.board}
        hint={pagesDecide.boardHint}
        width="medium"
        value={decision.board}
        error={errorAt(problems, 'no-board')}
        onChange={(board) => change({ board })}
      />
      <FieldGroup legend={words.legend} error={error}>
        {OUTCOMES.map((outcome) => (
          <Option
            key={outcome}
            type="radio"
            id={decideId(`outcome-${outcome}`)}
            name={decideId('outcome')}
            label={words.names[outcome]}
            hint={words.hints[outcome]}
            checked={decision.outcome === outcome}
            onChange={() => change({ outcome })}
          />
        ))}
      </FieldGroup>
      <TextField
        id={decideId('reason')}
        label={words.reason}
        hint={words.reasonHint}
        lines={3}
        value={decision.reason ?? ''}
        onChange={(reason) => change({ reason: reason === '' ? undefined : reason })}
      />
    </>
  )
}
