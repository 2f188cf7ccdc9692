import { useState, useSyncExternalStore } from 'react'
import { pagesOffline } from '../../words/en/pages-offline.ts'
import { Button } from '../components/button.tsx'
import { useServices } from '../services.ts'
import type { Session } from '../session.ts'

const words = pagesOffline.newer

type Refused = keyof typeof words.refused

/** Offers the release that waits. It is never forced on anybody, nor taken while something would be lost by it. */
export const NewerVersion = ({ session }: { readonly session: Session | null }) => {
  const { offline, board } = useServices()
  const state = useSyncExternalStore(offline.state.subscribe, offline.state.get)
  const [isLater, setLater] = useState(false)
  const [refused, setRefused] = useState<Refused | null>(null)
  const isOffered = state === 'newer' && !isLater
  const take = async () => {
    const hindrance = board.getState().files.length > 0 ? 'room' : await unsavedIn(session)
    if (hindrance !== null) return setRefused(hindrance)
    if (!(await offline.takeNewer())) return setRefused('elsewhere')
    await session?.flush()
    location.reload()
  }
  return (
    <div className="newer-version">
      <div role="status" className="page">
        {isOffered && <p>{words.there}</p>}
        {isOffered && refused !== null && (
          <p>
            <strong>{words.refused[refused]}</strong> {refused !== 'unsaved' && words.after}
          </p>
        )}
      </div>
      {isOffered && (
        <div className="page button-row">
          <Button onClick={() => void take()}>{words.now}</Button>
          <Button kind="secondary" onClick={() => setLater(true)}>
            {words.later}
          </Button>
        </div>
      )}
    </div>
  )
}

/** Saves first; what this browser cannot hold stands nowhere but in the page. */
const unsavedIn = async (session: Session | null): Promise<Refused | null> => {
  await session?.flush()
  return session !== null && session.saving.get().kind !== 'saved' ? 'unsaved' : null
}
