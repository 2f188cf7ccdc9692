import { useState } from 'react'
import type { VaultOutcome } from './here-services.ts'
import { vaultSentence } from './vault-sentence.ts'

/** One piece of work with the lock at a time: what it says while it goes on, and what came of it. */
export const useVaultWork = () => {
  const [isBusy, setBusy] = useState(false)
  const [said, setSaid] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  /** `done`: what to say once it was done. Answers whether it was. */
  const run = async (working: string, done: string, work: () => Promise<VaultOutcome>): Promise<boolean> => {
    if (isBusy) return false
    setBusy(true)
    setSaid(working)
    setError(undefined)
    const outcome = await work()
    setBusy(false)
    setSaid(outcome === null ? done : '')
    setError(outcome === null ? undefined : vaultSentence(outcome))
    return outcome === null
  }
  return { isBusy, said, error, run }
}
