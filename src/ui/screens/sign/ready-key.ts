import type { PaperQuestion } from '../../../jobs/paper-client.ts'
import { FILE_KEY, type Signer } from '../../../record/signer-form.ts'
import type { KeptKey, PaperServices } from '../../paper-services.ts'
import type { Watching } from '../../use-long-work.ts'
import { type NotDone, failed, notDone } from './sign-problem.ts'

type NewKey = PaperQuestion<'create-key'>['wish']

/** A key that is open, for one signature. */
export interface ReadyKey {
  /** The fingerprint of its certificate: SHA-256 in pairs of hex digits. */
  readonly id: string
  /** As in its certificate. */
  readonly name: string
  readonly key: PaperQuestion<'sign'>['request']['key']
  /** A new key, to be kept once it has signed; null for one that is kept already or in a file of its own. */
  readonly toKeep: KeptKey | null
}

type ReadyOutcome = { readonly ok: true; readonly ready: ReadyKey } | NotDone

/** Opens the key that the signer chose: a kept one, a new one in their name, or one in a file, which stays a file. */
export const readyKey = async (
  services: PaperServices, signer: Signer, known: readonly KeptKey[], watching?: Watching,
): Promise<ReadyOutcome> => {
  if (signer.key === FILE_KEY) return fromFile(services, signer, watching)
  const old = known.find(({ id }) => id === signer.key)
  if (old) return open(services, old, { ...signer, toKeep: null, watching })
  const made = await newKey(services, signer, watching)
  return 'ok' in made ? made : open(services, made, { ...signer, toKeep: made, watching })
}

interface Opening extends Pick<ReadyKey, 'toKeep'> {
  readonly passphrase: string
  readonly watching: Watching | undefined
}

const open = async (
  { paper }: PaperServices, kept: KeptKey, { passphrase, toKeep, watching }: Opening,
): Promise<ReadyOutcome> => {
  const opened = await paper.ask('open-key', { stored: kept.key, passphrase }, watching)
  if (!opened.ok) return notDone(opened)
  if (!opened.value.ok) return failed({ kind: opened.value.failure })
  return { ok: true, ready: { id: kept.id, name: kept.name, key: opened.value.key, toKeep } }
}

const newKey = async (
  services: PaperServices, signer: Signer, watching?: Watching,
): Promise<KeptKey | NotDone> => {
  const name = signer.name.trim().normalize('NFC')
  const created = services.now()
  const serial = services.random(16)
  const wish: NewKey = { name, notBefore: created, serial, protection: protectionOf(services, signer) }
  const made = await services.paper.ask('create-key', { wish }, watching)
  if (!made.ok) return notDone(made)
  if (!made.value.ok) return failed({ kind: made.value.failure })
  const { stored, fingerprint } = made.value
  return { id: fingerprint, name, created, key: stored }
}

const protectionOf = ({ random }: PaperServices, { protection, passphrase }: Signer): NewKey['protection'] =>
  protection === 'device'
    ? { kind: 'device' }
    : { kind: 'passphrase', passphrase, salt: random(16), iv: random(12) }

const fromFile = async (
  { paper }: PaperServices, { keyFile, passphrase }: Signer, watching?: Watching,
): Promise<ReadyOutcome> => {
  const bytes = await keyFile?.arrayBuffer().catch(() => null)
  if (!bytes) return failed({ kind: 'key-file', failure: 'gone' })
  const question = { bytes: new Uint8Array(bytes), password: passphrase }
  const opened = await paper.ask('open-pkcs12', question, watching)
  if (!opened.ok) return notDone(opened)
  if (!opened.value.ok) return failed({ kind: 'key-file', failure: opened.value.failure })
  const { key, name, chain: [own] } = opened.value
  return own === undefined
    ? failed({ kind: 'key-file', failure: 'no-certificate' })
    : { ok: true, ready: { id: own.fingerprint, name, key, toKeep: null } }
}
