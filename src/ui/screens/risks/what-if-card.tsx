import { useState } from 'react'
import { pagesVariants as words } from '../../../words/en/pages-variants.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { focusHeading } from '../../components/page-heading.tsx'
import { momentOf } from '../../moment.ts'
import { useActions, useWorksheet } from '../../worksheet-context.tsx'
import { AdoptWhatIf } from './adopt-what-if.tsx'
import { WhatIfChanges } from './what-if-changes.tsx'
import { WhatIfFields } from './what-if-fields.tsx'

interface WhatIfCardProps {
  readonly id: string
  /** Tells what was done, once the card itself may be gone. */
  readonly onDone: (text: string, removed?: boolean) => void
}

/** One what-if, and what can be done with it. */
export const WhatIfCard = ({ id, onDone }: WhatIfCardProps) => {
  const variant = useWorksheet(({ record }) => record.answers.variants[id])
  const isOpen = useWorksheet((state) => state.variant === id)
  const { openVariant, removeVariant } = useActions()
  const [adopting, setAdopting] = useState(false)
  if (variant === undefined) return null
  const { note, was } = variant
  const title = variant.title || words.untitled
  const open = () => {
    openVariant(isOpen ? null : id)
    focusHeading()
  }
  const adoptId = `what-if-${id}-adopt`
  const leaveAdopting = () => {
    setAdopting(false)
    document.getElementById(adoptId)?.focus()
  }
  const remove = () => {
    removeVariant(id)
    onDone(say(words.removed, { title }), true)
  }
  return (
    <li className="what-if card">
      <h3>
        <bdi>{title}</bdi> {isOpen && <span className="tag">{words.opened}</span>}
      </h3>
      {was !== undefined && <p className="soft">{say(words.was, { date: momentOf(was) })}</p>}
      {note !== undefined && <p dir="auto">{note}</p>}
      <WhatIfChanges id={id} />
      <div className="button-row">
        <Button kind="secondary" aria-label={isOpen ? undefined : say(words.openNamed, { title })} onClick={open}>
          {isOpen ? words.close : words.open}
        </Button>
        <Button
          kind="secondary"
          id={adoptId}
          aria-label={say(words.adoptNamed, { title })}
          aria-expanded={adopting}
          onClick={() => setAdopting(!adopting)}
        >
          {words.adopt}
        </Button>
        <Button kind="quiet" aria-label={say(words.removeNamed, { title })} onClick={remove}>
          {words.remove}
        </Button>
      </div>
      {adopting && <AdoptWhatIf id={id} title={title} onClose={leaveAdopting} onDone={onDone} />}
      <Disclosure summary={<Change title={title} />} lazy>
        <WhatIfFields id={id} variant={variant} />
      </Disclosure>
    </li>
  )
}

const Change = ({ title }: { readonly title: string }) => (
  <>
    {words.change} <span className="visually-hidden">({title})</span>
  </>
)
