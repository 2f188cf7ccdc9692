import { Suspense } from 'react'
import type { Leaf } from '../../state/step.ts'
import { lazily } from '../lazily.ts'
import type { Session } from '../session.ts'
import { useShortcuts } from './use-shortcuts.ts'

const FindDialog = lazily(async () => (await import('../find/find-dialog.tsx')).FindDialog)
const KeysDialog = lazily(async () => (await import('./keys-dialog.tsx')).KeysDialog)

/** What stands before the page for quick work. */
export type FastDialog = 'find' | 'keys'

interface FastHandsProps {
  readonly session: Session
  readonly step: Leaf
  readonly open: FastDialog | null
  readonly onOpen: (next: (now: FastDialog | null) => FastDialog | null) => void
}

/** The keys, and the search and the list of the keys, which are loaded when they are asked for. */
export const FastHands = ({ session, step, open, onOpen }: FastHandsProps) => {
  useShortcuts(session, step, (dialog) => onOpen(() => dialog))
  // A dialog says that it closed also once another has taken its place.
  const close = (dialog: FastDialog) => onOpen((now) => (now === dialog ? null : now))
  return (
    <Suspense fallback={null}>
      {open === 'find' && <FindDialog onClose={() => close('find')} onKeys={() => onOpen(() => 'keys')} />}
      {open === 'keys' && <KeysDialog onClose={() => close('keys')} />}
    </Suspense>
  )
}
