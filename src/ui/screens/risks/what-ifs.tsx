import { useState } from 'react'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesVariants as words } from '../../../words/en/pages-variants.ts'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { Notice } from '../../components/notice.tsx'
import { useActions, useStore, useWorksheet } from '../../worksheet-context.tsx'
import { focusPart } from '../part.tsx'
import { KeepWhatIf } from './keep-what-if.tsx'
import { WhatIfCard } from './what-if-card.tsx'
import { WhatIfTable } from './what-if-table.tsx'

/** What was just done to a what-if; `after` is the record as that left it. */
interface Done {
  readonly text: string
  readonly after: Worksheet
  readonly removed: boolean
}

/** What-ifs beside the worksheet: compared in one table, opened, named, printed, taken over or removed. */
export const WhatIfs = () => {
  const order = useWorksheet(({ record }) => record.answers.variantOrder)
  const isSomebodys = useWorksheet(({ seenBy }) => seenBy !== null)
  const store = useStore()
  const [done, setDone] = useState<Done | null>(null)
  const tell = (text: string, removed = false) => {
    setDone({ text, after: store.getState().record, removed })
    focusPart('what-ifs')
  }
  if (isSomebodys) return <p>{words.onlyJoint}</p>
  return (
    <>
      <p>{words.lead}</p>
      {done !== null && <WhatWasDone done={done} onUndone={() => setDone(null)} />}
      {order.length === 0 ? <Empty>{words.none}</Empty> : <WhatIfTable />}
      <ul className="plain-list">
        {order.map((id) => (
          <WhatIfCard key={id} id={id} onDone={tell} />
        ))}
      </ul>
      <KeepWhatIf />
    </>
  )
}

interface WhatWasDoneProps {
  readonly done: Done
  readonly onUndone: () => void
}

/**
 * A removal can be taken back from here as long as nothing else was changed since: then undo means just that. Once the
 * what-ifs are others, as after an undo, what was said of them is no longer true.
 */
const WhatWasDone = ({ done: { text, after, removed }, onUndone }: WhatWasDoneProps) => {
  const isLast = useWorksheet(({ record }) => record === after)
  const isTrue = useWorksheet(({ record }) => record.answers.variants === after.answers.variants)
  const { undo } = useActions()
  const bringBack = () => {
    undo()
    onUndone()
    focusPart('what-ifs')
  }
  if (!isTrue) return null
  return (
    <Notice announce>
      <p>{text}</p>
      {removed && isLast && (
        <Button kind="secondary" onClick={bringBack}>
          {words.bringBack}
        </Button>
      )}
    </Notice>
  )
}
