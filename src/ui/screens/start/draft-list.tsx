import { Suspense, useEffect, useState } from 'react'
import type { ListedDraft } from '../../../record/draft.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { pagesStart } from '../../../words/en/pages-start.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Empty } from '../../components/empty.tsx'
import { Loading } from '../../components/loading.tsx'
import { Notice } from '../../components/notice.tsx'
import { useDesk } from '../../desk.ts'
import { preparePage } from '../../page-parts.ts'
import { saveWorksheetFile } from '../../save-worksheet.ts'
import { useServices } from '../../services.ts'
import { LazyDraftLine } from './lazy-draft-line.ts'

const words = pagesStart.drafts

interface DraftListProps {
  /** Null while they are being read. */
  readonly drafts: readonly ListedDraft[] | null
  readonly onChange: () => Promise<void>
}

type Done = { readonly kind: 'removed' | 'duplicated' | 'notDone'; readonly id: string; readonly title: string }

/** The worksheets of this browser. Deleting one can be taken back; it is not asked about. */
export const DraftList = ({ drafts, onChange }: DraftListProps) => {
  const services = useServices()
  const { begin } = useDesk()
  const [done, setDone] = useState<Done | null>(null)
  const hasDrafts = drafts !== null && drafts.length > 0
  useEffect(() => (hasDrafts ? preparePage() : undefined), [hasDrafts])
  const act = async (kind: 'removed' | 'duplicated', draft: ListedDraft) => {
    const title = draft.title || pagesShell.untitled
    const { drafts: kept } = services
    const copyTitle = say(words.copyOf, { title })
    const isDone = await (kind === 'removed' ? kept.remove(draft.id) : kept.duplicate(draft.id, copyTitle))
    setDone({ kind: isDone ? kind : 'notDone', id: draft.id, title })
    await onChange()
    document.getElementById('drafts')?.focus()
  }
  const startFrom = async (id: string) => {
    const last = await services.drafts.open(id)
    // What cannot be opened is said to be so by opening it.
    if (last === null) return begin({ kind: 'draft', id })
    const { fromLast } = await import('../../../record/from-last.ts')
    await begin({ kind: 'own', worksheet: fromLast(last, { id: services.newId(), now: services.now() }) })
  }
  const saveFileOf = async (id: string) => {
    const worksheet = await services.drafts.look(id)
    if (worksheet !== null) saveWorksheetFile(worksheet)
  }
  const restore = async (id: string) => {
    await services.drafts.restore(id)
    setDone(null)
    await onChange()
    document.getElementById('drafts')?.focus()
  }
  return (
    <section aria-labelledby="drafts">
      <h2 id="drafts" tabIndex={-1}>
        {words.title}
      </h2>
      {done !== null && <WhatWasDone done={done} onRestore={restore} />}
      {drafts?.length === 0 && <Empty>{words.none}</Empty>}
      <Suspense fallback={<Loading />}>
        <ul className="plain-list drafts">
          {drafts?.map((draft) => (
            <LazyDraftLine
              key={draft.id}
              draft={draft}
              onOpen={() => begin({ kind: 'draft', id: draft.id })}
              onDuplicate={() => act('duplicated', draft)}
              onStartFrom={() => startFrom(draft.id)}
              onRemove={() => act('removed', draft)}
              onSave={() => saveFileOf(draft.id)}
            />
          ))}
        </ul>
      </Suspense>
    </section>
  )
}

interface WhatWasDoneProps {
  readonly done: Done
  readonly onRestore: (id: string) => void
}

const WhatWasDone = ({ done: { kind, id, title }, onRestore }: WhatWasDoneProps) => (
  <Notice announce>
    <p>{say(words[kind], { title })}</p>
    {kind === 'removed' && (
      <Button kind="secondary" onClick={() => onRestore(id)}>
        {words.restore}
      </Button>
    )}
  </Notice>
)
