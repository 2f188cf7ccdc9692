import { Suspense, useState } from 'react'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { Button } from '../components/button.tsx'
import { lazily } from '../lazily.ts'

const SealDialog = lazily(async () => (await import('./seal-dialog.tsx')).SealDialog)

/** Beside "Save worksheet file": the same file, sealed for mail. */
export const SealButton = () => {
  const [isOpen, setOpen] = useState(false)
  return (
    <>
      <Button kind="quiet" onClick={() => setOpen(true)}>
        {pagesShell.save.sealed}
      </Button>
      <Suspense fallback={null}>{isOpen && <SealDialog onClose={() => setOpen(false)} />}</Suspense>
    </>
  )
}
