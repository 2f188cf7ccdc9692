import { type ReactNode, useState } from 'react'
import { pagesStart as words } from '../../../words/en/pages-start.ts'
import { Button } from '../../components/button.tsx'
import { Loading } from '../../components/loading.tsx'
import { type Beginning, useDesk } from '../../desk.ts'

interface Way {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly beginning: Beginning
}

const WAYS: readonly Way[] = [
  { id: 'quick', label: words.quickLook, hint: words.quickLookHint, beginning: { kind: 'new', depth: 'quick' } },
  { id: 'full', label: words.newWorksheet, hint: words.newWorksheetHint, beginning: { kind: 'new', depth: 'full' } },
  {
    id: 'example',
    label: words.openExample,
    hint: words.openExampleHint,
    beginning: { kind: 'example', example: 'paper' },
  },
]

/** How to begin; what each way means describes its button. */
export const WaysIn = ({ children }: { readonly children: ReactNode }) => {
  const { begin } = useDesk()
  const [busy, setBusy] = useState(false)
  const go = async (beginning: Beginning) => {
    if (busy) return
    setBusy(true)
    await begin(beginning)
    setBusy(false)
  }
  return (
    <section aria-labelledby="begin">
      <h2 className="visually-hidden" id="begin">
        {words.beginning}
      </h2>
      <div className="ways">
        {WAYS.map(({ id, label, hint, beginning }) => (
          <div className="way card" key={id}>
            <Button
              kind={id === 'example' ? 'secondary' : 'primary'}
              aria-describedby={`way-${id}`}
              onClick={() => go(beginning)}
            >
              {label}
            </Button>
            <p id={`way-${id}`}>{hint}</p>
          </div>
        ))}
        {children}
      </div>
      {busy && <Loading />}
    </section>
  )
}
