import type { DecisionProblem } from '../../../record/decision-problems.ts'
import { VOTES } from '../../../record/decision-votes.ts'
import type { Member } from '../../../record/decision.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { roles } from '../../../words/en/roles.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { FieldGroup } from '../../fields/field-group.tsx'
import { Option } from '../../fields/option.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { withOptional } from './decide-part.ts'
import { decideId, errorAt } from './decide-problems.ts'

const words = pagesDecide.members
const ROLES = [
  { id: '', label: words.chooseRole },
  ...Object.entries(roles).map(([id, { name }]) => ({ id, label: name })),
]

interface DecideMemberProps {
  readonly n: number
  readonly member: Member
  readonly problems: readonly DecisionProblem[]
  readonly onChange: (member: Member) => void
  readonly onChair: (chair: boolean) => void
  readonly onRemove: () => void
}

/** One member: name, role, vote and why. */
export const DecideMember = ({ n, member, problems, onChange, onChair, onRemove }: DecideMemberProps) => {
  const { id, name, role, chair, vote, reason } = member
  const noVote = errorAt(problems, 'no-vote', id)
  return (
    <fieldset className="fieldset condition">
      <legend className="field__legend">{say(words.one, { n })}</legend>
      <div className="condition__row">
        <TextField
          id={decideId('name', id)}
          label={words.name}
          width="medium"
          autoComplete="off"
          value={name}
          error={errorAt(problems, 'no-name', id)}
          onChange={(typed) => onChange({ ...member, name: typed })}
        />
        <SelectField
          id={decideId('role', id)}
          label={words.role}
          value={role ?? ''}
          options={ROLES}
          error={errorAt(problems, 'no-role', id)}
          onChange={(chosen) => onChange(withOptional(member, 'role', chosen as Member['role']))}
        />
      </div>
      <Option
        type="checkbox"
        id={decideId('chair', id)}
        name={decideId('chair', id)}
        label={words.chair}
        checked={chair === true}
        onChange={onChair}
      />
      <FieldGroup legend={words.vote} error={noVote}>
        <div className="choices">
          {VOTES.map((one) => (
            <Option
              key={one}
              type="radio"
              id={decideId(`vote-${one}`, id)}
              name={decideId('vote', id)}
              label={words.votes[one]}
              hint={one === 'recused' ? words.voteHints.recused : undefined}
              checked={vote === one}
              onChange={() => onChange({ ...member, vote: one })}
            />
          ))}
        </div>
      </FieldGroup>
      <TextField
        id={decideId('reason', id)}
        label={vote === 'recused' ? words.interest : words.reason}
        lines={2}
        value={reason ?? ''}
        error={errorAt(problems, 'no-interest', id)}
        onChange={(typed) => onChange(withOptional(member, 'reason', typed))}
      />
      <Button kind="quiet" onClick={onRemove}>
        {say(words.remove, { n })}
      </Button>
    </fieldset>
  )
}
