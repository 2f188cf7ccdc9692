import { Suspense, useState } from 'react'
import type { Leaf } from '../../state/step.ts'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { Button } from '../components/button.tsx'
import { useKeptHabits } from '../kept-habits.ts'
import { lazily } from '../lazily.ts'
import type { Session } from '../session.ts'
import { useShortcuts } from './use-shortcuts.ts'

const FindDialog = lazily(async () => (await import('../find/find-dialog.tsx')).FindDialog)
const KeysDialog = lazily(async () => (await import('./keys-dialog.tsx')).KeysDialog)

interface FastHandsProps {
  readonly session: Session
  readonly step: Leaf
}

/** The search, and the list of the keys: each by a button and by a key. */
export const FastHands = ({ session, step }: FastHandsProps) => {
  const [open, setOpen] = useState<'find' | 'keys' | null>(null)
  const [{ hasKeys }] = useKeptHabits()
  useShortcuts(session, step, setOpen)
  // A dialog says that it closed also once another has taken its place.
  const close = (dialog: 'find' | 'keys') => setOpen((now) => (now === dialog ? null : now))
  return (
    <>
      <Button kind="secondary" aria-keyshortcuts={hasKeys ? '/' : undefined} onClick={() => setOpen('find')}>
        {words.find}
      </Button>
      <Button kind="quiet" className="masthead__keys" onClick={() => setOpen('keys')}>
        {words.keys}
      </Button>
      <Suspense fallback={null}>
        {open === 'find' && <FindDialog onClose={() => close('find')} onKeys={() => setOpen('keys')} />}
        {open === 'keys' && <KeysDialog onClose={() => close('keys')} />}
      </Suspense>
    </>
  )
}
