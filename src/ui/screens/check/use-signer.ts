import { useEffect, useState } from 'react'
import { type PaperServices, usePaper } from '../../paper-services.ts'

/** What this browser knows of a key. */
export type SignerMemory =
  | { readonly kind: 'looking' | 'own' | 'new' }
  /** `first` is RFC 3339. */
  | { readonly kind: 'seen'; readonly first: string }

/** Looks a key up and remembers it, so that a second key under the same name is noticed next time. */
export const useSigner = (fingerprint: string | null): SignerMemory => {
  const services = usePaper()
  const [memory, setMemory] = useState<SignerMemory>({ kind: 'looking' })
  useEffect(() => {
    if (fingerprint !== null) void lookUp(services, fingerprint).then(setMemory)
  }, [services, fingerprint])
  return memory
}

const lookUp = async ({ keys, signers, now }: PaperServices, fingerprint: string): Promise<SignerMemory> => {
  if ((await keys.list()).some((key) => key.id === fingerprint)) return { kind: 'own' }
  const first = await signers.firstSeen(fingerprint)
  if (first !== null) return { kind: 'seen', first }
  await signers.note(fingerprint, now())
  return { kind: 'new' }
}
