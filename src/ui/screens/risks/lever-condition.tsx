import { useEffect, useId, useRef, useState } from 'react'
import { pagesLevers as words } from '../../../words/en/pages-levers.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { SelectField } from '../../fields/select-field.tsx'
import { personName } from '../../result/person-name.ts'
import { hrefOf } from '../../route.ts'
import { useActions, useRecord, useStore } from '../../worksheet-context.tsx'

interface LeverConditionProps {
  readonly text: string
  readonly onClose: () => void
}

/** Puts a lever among the conditions of one person's judgement: nobody's conditions are another's. */
export const LeverCondition = ({ text, onClose }: LeverConditionProps) => {
  const { order } = useRecord((record) => record.team)
  const [added, setAdded] = useState<{ readonly person: string; readonly n: number } | null>(null)
  if (added !== null) return <Added {...added} />
  if (order.length === 0) return <Nobody />
  return <WhoseCondition order={order} text={text} onAdded={(person, n) => setAdded({ person, n })} onClose={onClose} />
}

const Nobody = () => (
  <p className="lever__said" role="status">
    {words.conditionNobody} <a href={hrefOf('feature')}>{words.conditionAddPerson}</a>
  </p>
)

interface WhoseConditionProps extends LeverConditionProps {
  readonly order: readonly string[]
  readonly onAdded: (person: string, n: number) => void
}

const WhoseCondition = ({ order, text, onAdded, onClose }: WhoseConditionProps) => {
  const id = useId()
  const people = useRecord((record) => record.team.people)
  const store = useStore()
  const { addCondition } = useActions()
  const [chosen, setChosen] = useState(order[0] ?? '')
  const add = () => {
    addCondition(chosen, text)
    onAdded(chosen, store.getState().record.judgements[chosen]?.conditions.length ?? 1)
  }
  const options = order.flatMap((person) => {
    const who = people[person]
    return who ? [{ id: person, label: personName(who) }] : []
  })
  return (
    <div className="lever__whose">
      <SelectField id={id} label={words.conditionOf} value={chosen} options={options} onChange={setChosen} />
      <div className="button-row">
        <Button onClick={add}>{words.conditionAdd}</Button>
        <Button kind="quiet" onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  )
}

/**
 * The button that was pressed is gone, so the link takes the focus. It ends in the condition itself, where an owner and
 * a day are still to be named.
 */
const Added = ({ person, n }: { readonly person: string; readonly n: number }) => {
  const who = useRecord((record) => record.team.people[person])
  const link = useRef<HTMLAnchorElement>(null)
  useEffect(() => link.current?.focus(), [])
  if (who === undefined) return null
  return (
    <p className="lever__said" role="status">
      {say(words.conditionAdded, { name: personName(who) })}{' '}
      <a ref={link} href={hrefOf('judgement', 'condition', `${person}-${n}-text`)}>
        {words.conditionSee}
      </a>
    </p>
  )
}
