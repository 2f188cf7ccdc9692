import { useState } from 'react'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { Button } from '../../components/button.tsx'
import { PrintedOpen } from './printed-open.tsx'
import { partId } from './reading-place.ts'

const words = pagesReading.printed

/** A phone loads them only on demand. */
const hasRoom = (): boolean => window.matchMedia('(width >= 40rem)').matches

/** The pages of a report beside its worksheet; nothing of what draws them is loaded before they are shown. */
export const PrintedPages = ({ bytes }: { readonly bytes: Uint8Array }) => {
  const [shown, setShown] = useState<'shown' | 'not shown' | 'stopped'>(() => (hasRoom() ? 'shown' : 'not shown'))
  const heading = `${partId('printed')}-heading`
  return (
    <aside className="printed" aria-labelledby={heading}>
      <h2 id={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p className="soft printed__lead">{words.lead}</p>
      <div role="status">{shown === 'stopped' && <p>{words.stopped}</p>}</div>
      {shown === 'shown' ? (
        <PrintedOpen
          bytes={bytes}
          onClose={(isStopped) => {
            setShown(isStopped ? 'stopped' : 'not shown')
            document.getElementById(heading)?.focus()
          }}
        />
      ) : (
        <Button kind="secondary" onClick={() => setShown('shown')}>
          {words.show}
        </Button>
      )}
    </aside>
  )
}
