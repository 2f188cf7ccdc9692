import type { BoardCondition } from '../../../record/decision.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { OwnerAndDay } from '../../fields/owner-and-day.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { useServices } from '../../services.ts'
import { type DecidePartProps, isDay, withOptional } from './decide-part.ts'
import { decideId, errorAt } from './decide-problems.ts'

const words = pagesDecide.conditions

/** What has to be true first: what, who sees to it, by when. */
export const DecideConditions = ({ decision: { conditions }, change, problems }: DecidePartProps) => {
  const { newId } = useServices()
  const put = (at: number, condition: BoardCondition) => change({ conditions: conditions.with(at, condition) })
  const none = errorAt(problems, 'no-conditions')
  const remove = (at: number) => {
    change({ conditions: conditions.toSpliced(at, 1) })
    document.getElementById(decideId('add-condition'))?.focus()
  }
  return (
    <fieldset className="fieldset field">
      <legend className="field__legend">{words.legend}</legend>
      {none !== undefined && <p className="field__error">{none}</p>}
      {conditions.map((condition, at) => (
        <fieldset key={condition.id} className="fieldset condition">
          <legend className="field__legend">{say(words.one, { n: at + 1 })}</legend>
          <TextField
            id={decideId('text', condition.id)}
            label={words.text}
            lines={2}
            value={condition.text}
            error={errorAt(problems, 'no-condition-text', condition.id)}
            onChange={(text) => put(at, { ...condition, text })}
          />
          <OwnerAndDay
            id={decideId('who', condition.id)}
            labels={words}
            value={condition}
            onOwner={(owner) => put(at, withOptional(condition, 'owner', owner))}
            onDue={(due) => isDay(due) && put(at, withOptional(condition, 'due', due))}
          />
          <Button kind="quiet" onClick={() => remove(at)}>
            {say(words.remove, { n: at + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button
        kind="secondary"
        id={decideId('add-condition')}
        onClick={() => change({ conditions: [...conditions, { id: newId(), text: '' }] })}
      >
        {words.add}
      </Button>
    </fieldset>
  )
}
