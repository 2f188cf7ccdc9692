import { useState } from 'react'
import type { Condition } from '../../../record/worksheet.ts'
import { pagesJudgement } from '../../../words/en/pages-judgement.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { type Removed, RemovedFromRecord } from '../../components/removed-from-record.tsx'
import { Option } from '../../fields/option.tsx'
import { OwnerAndDay } from '../../fields/owner-and-day.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { useActions, useStore } from '../../worksheet-context.tsx'
import { NamedLabel } from './named-label.tsx'
import { judgementElementId } from './use-field-landing.ts'
import { withText } from './with-text.ts'

const words = pagesJudgement.verdicts

interface ConditionsProps {
  readonly person: string
  readonly name: string
  readonly conditions: readonly Condition[]
}

/** What has to be true first: what, who sees to it, by when. */
export const Conditions = ({ person, name, conditions }: ConditionsProps) => {
  const { patchJudgement } = useActions()
  const store = useStore()
  const [removed, setRemoved] = useState<Removed | null>(null)
  const put = (next: readonly Condition[], typing?: string) =>
    patchJudgement(person, { conditions: [...next] }, typing)
  const addId = judgementElementId('condition', person)
  const add = () => {
    put([...conditions, { text: '', done: false }])
    focusSoon(`${addId}-${conditions.length + 1}-text`)
  }
  const remove = (n: number) => {
    put(conditions.toSpliced(n - 1, 1))
    setRemoved({ text: say(words.removed, { n, name }), after: store.getState().record, left: conditions.length - 1 })
    document.getElementById(addId)?.focus()
  }
  return (
    <fieldset className="fieldset field">
      <legend className="field__legend">
        <NamedLabel text={words.conditions} name={name} />
      </legend>
      <p className="field__hint">{words.conditionsHint}</p>
      <ol className="plain-list">
        {numbered(conditions).map(({ condition, n }) => (
          <OneCondition
            key={n}
            id={`${addId}-${n}`}
            n={n}
            name={name}
            condition={condition}
            onChange={(next, typing) => put(conditions.with(n - 1, next), typing && `${n}/${typing}`)}
            onRemove={() => remove(n)}
          />
        ))}
      </ol>
      <RemovedFromRecord removed={removed} />
      <Button kind="secondary" id={addId} aria-label={say(words.addNamed, { name })} onClick={add}>
        {words.add}
      </Button>
    </fieldset>
  )
}

/** A condition is told by its place: its fields hold nothing of their own. */
const numbered = (conditions: readonly Condition[]) =>
  conditions.map((condition, index) => ({ condition, n: index + 1 }))

interface OneConditionProps {
  readonly id: string
  readonly n: number
  readonly name: string
  readonly condition: Condition
  /** `typing` names the text that is being typed in. */
  readonly onChange: (condition: Condition, typing?: string) => void
  readonly onRemove: () => void
}

const OneCondition = ({ id, n, name, condition, onChange, onRemove }: OneConditionProps) => (
  <li>
    <fieldset className="fieldset condition">
      <legend className="field__legend">
        <NamedLabel text={say(words.condition, { n })} name={name} />
      </legend>
      <TextField
        id={`${id}-text`}
        label={words.conditionText}
        lines={2}
        value={condition.text}
        onChange={(text) => onChange({ ...condition, text }, 'text')}
      />
      <OwnerAndDay
        id={id}
        labels={words}
        value={condition}
        onOwner={(owner) => onChange(withText(condition, 'owner', owner), 'owner')}
        onDue={(due) => onChange(withText(condition, 'due', due))}
      />
      <Option
        type="checkbox"
        id={`${id}-done`}
        name={`${id}-done`}
        label={words.done}
        checked={condition.done}
        onChange={(done) => onChange({ ...condition, done })}
      />
      <Button kind="quiet" aria-label={say(words.removeNamed, { n, name })} onClick={onRemove}>
        {say(words.remove, { n })}
      </Button>
    </fieldset>
  </li>
)
