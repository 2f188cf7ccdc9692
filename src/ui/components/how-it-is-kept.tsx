import { useState, useSyncExternalStore } from 'react'
import { pagesKeeping as words } from '../../words/en/pages-keeping.ts'
import { useKeeping } from '../here-services.ts'
import { useServices } from '../services.ts'
import { Button } from './button.tsx'

/** Whether this browser may clear them, in one sentence. */
export const PromiseLine = () => {
  const { keeping } = useServices()
  const promised = useSyncExternalStore(keeping.subscribe, keeping.get)
  const isKept = useKeeping() !== 'nothing'
  return promised === null || !isKept ? null : <p className="soft">{words.promised[promised]}</p>
}

/** What this browser promises to keep, in plain words, and what to do about it. */
export const HowItIsKept = () => {
  const { keeping } = useServices()
  const promised = useSyncExternalStore(keeping.subscribe, keeping.get)
  const [hasAsked, setAsked] = useState(false)
  if (useKeeping() === 'nothing' || promised === null) return null
  const ask = async () => {
    await keeping.ask()
    setAsked(true)
  }
  return (
    <>
      <p>{words.where}</p>
      <p data-promised={promised}>
        <strong>{words.promised[promised]}</strong>
        {promised !== 'yes' && ` ${words.safari} ${words.private}`}
      </p>
      <p>{words.file}</p>
      {promised !== 'yes' && (
        <Button kind="secondary" onClick={() => void ask()}>
          {words.ask}
        </Button>
      )}
      <p role="status">{hasAsked && words.asked[promised]}</p>
    </>
  )
}
