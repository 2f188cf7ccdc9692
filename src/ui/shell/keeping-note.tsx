import { useSyncExternalStore } from 'react'
import { pagesKeeping } from '../../words/en/pages-keeping.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { HowItIsKept } from '../components/how-it-is-kept.tsx'
import type { Session } from '../session.ts'
import { lastFile } from './last-file.ts'

/** Beside the save status: what "saved in this browser" means, and when a file was last saved. */
export const KeepingNote = ({ session }: { readonly session: Session }) => {
  const { kind } = useSyncExternalStore(session.saving.subscribe, session.saving.get)
  const copy = useSyncExternalStore(session.copy.subscribe, session.copy.get)
  return (
    <Disclosure summary={pagesKeeping.about} className="keeping" lazy>
      {/* Whoever follows does not know what the other tab saved. */}
      {kind !== 'following' && <p>{lastFile(copy)}</p>}
      <HowItIsKept />
    </Disclosure>
  )
}
