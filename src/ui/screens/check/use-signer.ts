import { useEffect, useState } from 'react'
import { type Acquaintance, type PaperServices, usePaper } from '../../paper-services.ts'

/** What this browser knows of a key. */
export type SignerMemory =
  | { readonly kind: 'looking' | 'own' | 'new' }
  /** `since` is RFC 3339. */
  | { readonly kind: 'known'; readonly since: string; readonly by: Acquaintance }

interface Signer {
  readonly memory: SignerMemory
  /** Keeps that somebody compared the fingerprint with the signer. */
  readonly noteCompared: () => Promise<void>
}

/** Looks a key up. One whose signature holds is remembered, so that another key under its name is noticed next time. */
export const useSigner = (fingerprint: string | null, holds: boolean): Signer => {
  const services = usePaper()
  const [memory, setMemory] = useState<SignerMemory>({ kind: 'looking' })
  useEffect(() => {
    if (fingerprint !== null) void lookUp(services, fingerprint, holds).then(setMemory)
  }, [services, fingerprint, holds])
  const noteCompared = async () => {
    if (fingerprint === null) return
    const { signers, now } = services
    await signers.note(fingerprint, now(), 'compared')
    const known = await signers.known(fingerprint)
    if (known !== null) setMemory({ kind: 'known', ...known })
  }
  return { memory, noteCompared }
}

const lookUp = async (
  { keys, signers, now }: PaperServices, fingerprint: string, holds: boolean,
): Promise<SignerMemory> => {
  if ((await keys.list()).some((key) => key.id === fingerprint)) return { kind: 'own' }
  const known = await signers.known(fingerprint)
  if (known !== null) return { kind: 'known', ...known }
  if (holds) await signers.note(fingerprint, now(), 'seen')
  return { kind: 'new' }
}
