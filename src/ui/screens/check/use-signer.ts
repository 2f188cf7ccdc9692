import { useEffect, useState } from 'react'
import { type PaperServices, usePaper } from '../../paper-services.ts'

/** What this browser knows of a key. */
export type SignerMemory =
  | { readonly kind: 'looking' | 'own' | 'new' }
  /** `first` is RFC 3339. */
  | { readonly kind: 'seen'; readonly first: string }

/** Looks a key up. One whose signature holds is remembered, so that another key under its name is noticed next time. */
export const useSigner = (fingerprint: string | null, holds: boolean): SignerMemory => {
  const services = usePaper()
  const [memory, setMemory] = useState<SignerMemory>({ kind: 'looking' })
  useEffect(() => {
    if (fingerprint !== null) void lookUp(services, fingerprint, holds).then(setMemory)
  }, [services, fingerprint, holds])
  return memory
}

const lookUp = async (
  { keys, signers, now }: PaperServices, fingerprint: string, holds: boolean,
): Promise<SignerMemory> => {
  if ((await keys.list()).some((key) => key.id === fingerprint)) return { kind: 'own' }
  const first = await signers.firstSeen(fingerprint)
  if (first !== null) return { kind: 'seen', first }
  if (holds) await signers.note(fingerprint, now())
  return { kind: 'new' }
}
