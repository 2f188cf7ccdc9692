import type { ReactNode } from 'react'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { FieldGroup } from '../../fields/field-group.tsx'
import { decideId } from './decide-problems.ts'

interface DecideListProps<Item> {
  readonly name: 'condition' | 'question'
  readonly words: { readonly legend: string; readonly one: string; readonly remove: string; readonly add: string }
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
  { name, words, hint, error, items, onChange, fresh, children }: DecideListProps<Item>,
) => {
  const addId = decideId(`add-${name}`)
  const remove = (at: number) => {
    onChange(items.toSpliced(at, 1))
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
      <Button kind="secondary" id={addId} onClick={() => onChange([...items, fresh()])}>
        {words.add}
      </Button>
    </FieldGroup>
  )
}
