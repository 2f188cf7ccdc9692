import { Suspense } from 'react'
import { lazily } from '../lazily.ts'
import type { FastDialog } from './use-shortcuts.ts'

const FindDialog = lazily(async () => (await import('../find/find-dialog.tsx')).FindDialog)
const KeysDialog = lazily(async () => (await import('./keys-dialog.tsx')).KeysDialog)

interface FastHandsProps {
  readonly open: FastDialog | null
  readonly onOpen: (next: (now: FastDialog | null) => FastDialog | null) => void
}

/** The search and the list of the keys, loaded when they are asked for. */
export const FastHands = ({ open, onOpen }: FastHandsProps) => {
  // A dialog says that it closed also once another has taken its place.
  const close = (dialog: FastDialog) => onOpen((now) => (now === dialog ? null : now))
  return (
    <Suspense fallback={null}>
      {open === 'find' && <FindDialog onClose={() => close('find')} onKeys={() => onOpen(() => 'keys')} />}
      {open === 'keys' && <KeysDialog onClose={() => close('keys')} />}
    </Suspense>
  )
}
