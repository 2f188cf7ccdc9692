import { type ReactNode, useState } from 'react'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { RemovedStatus } from '../../components/removed-status.tsx'
import { FieldGroup } from '../../fields/field-group.tsx'
import { focusSoon } from '../../focus-soon.ts'
import { decideId } from './decide-problems.ts'

interface DecideListProps<Item> {
  readonly name: 'condition' | 'question'
  readonly words: Readonly<Record<'legend' | 'one' | 'remove' | 'removed' | 'add', string>>
  /** The first field of each. */
  readonly first: 'text' | 'about'
  readonly hint?: string
  /** What is wrong with the list as a whole. */
  readonly error: string | undefined
  readonly items: readonly Item[]
  readonly onChange: (items: readonly Item[]) => void
  /** One without words yet. */
  readonly fresh: () => Item
  readonly children: (item: Item, put: (item: Item) => void) => ReactNode
}

/** Things that a board writes down one after another, each of which can be taken away again. */
export const DecideList = <Item extends { readonly id: string }>(
  { name, words, first, hint, error, items, onChange, fresh, children }: DecideListProps<Item>,
) => {
  const [removed, setRemoved] = useState('')
  const addId = decideId(`add-${name}`)
  const add = () => {
    const item = fresh()
    onChange([...items, item])
    setRemoved('')
    focusSoon(decideId(first, item.id))
  }
  const remove = (at: number) => {
    onChange(items.toSpliced(at, 1))
    setRemoved(say(words.removed, { n: at + 1 }))
    document.getElementById(addId)?.focus()
  }
  return (
    <FieldGroup legend={words.legend} hint={hint} error={error}>
      {items.map((item, at) => (
        <fieldset key={item.id} className="fieldset condition">
          <legend className="field__legend">{say(words.one, { n: at + 1 })}</legend>
          {children(item, (changed) => onChange(items.with(at, changed)))}
          <Button kind="quiet" onClick={() => remove(at)}>
            {say(words.remove, { n: at + 1 })}
          </Button>
        </fieldset>
      ))}
      <RemovedStatus text={removed} left={items.length} />
      <Button kind="secondary" id={addId} onClick={add}>
        {words.add}
      </Button>
    </FieldGroup>
  )
}
