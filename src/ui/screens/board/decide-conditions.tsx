import type { BoardCondition } from '../../../record/decision.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { OwnerAndDay } from '../../fields/owner-and-day.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { useServices } from '../../services.ts'
import { DecideList } from './decide-list.tsx'
import { type DecidePartProps, isDay, withOptional } from './decide-part.ts'
import { decideId, errorAt } from './decide-problems.ts'

const words = pagesDecide.conditions

/** What has to be true first: what, who sees to it, by when. */
export const DecideConditions = ({ decision: { conditions }, change, problems }: DecidePartProps) => {
  const { newId } = useServices()
  return (
    <DecideList
      name="condition"
      words={words}
      first="text"
      error={errorAt(problems, 'no-conditions')}
      items={conditions}
      onChange={(changed) => change({ conditions: changed })}
      fresh={(): BoardCondition => ({ id: newId(), text: '' })}
    >
      {(condition, put) => (
        <>
          <TextField
            id={decideId('text', condition.id)}
            label={words.text}
            lines={2}
            value={condition.text}
            error={errorAt(problems, 'no-condition-text', condition.id)}
            onChange={(text) => put({ ...condition, text })}
          />
          <OwnerAndDay
            id={decideId('who', condition.id)}
            labels={words}
            value={condition}
            onOwner={(owner) => put(withOptional(condition, 'owner', owner))}
            onDue={(due) => isDay(due) && put(withOptional(condition, 'due', due))}
          />
        </>
      )}
    </DecideList>
  )
}
