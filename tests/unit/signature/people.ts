import { createSigningKey, type SigningKey } from '../../../src/signature/key.ts'
import { MEANINGS } from '../../../src/signature/meaning.ts'
import { sign, type SignRequest } from '../../../src/signature/sign.ts'
import { plainLettering } from './report-fixture.ts'

export const NOW = '2026-11-23T09:00:00Z'

export const PEOPLE = ['Ana Šimić', 'Bo O’Neill', 'Χρύσα Παπά'] as const

const keys = new Map<string, Promise<SigningKey>>()

/** A key for a name, made once per test file. */
export function keyOf(name: string): Promise<SigningKey> {
  const key = keys.get(name) ?? makeKey(name)
  keys.set(name, key)
  return key
}

async function makeKey(name: string): Promise<SigningKey> {
  const serial = Uint8Array.from({ length: 16 }, (_, i) => (i + 1) * name.length)
  const created = await createSigningKey(name, { notBefore: '2026-11-22T01:00:00Z', serial })
  if (!created.ok) throw new Error(created.failure)
  return created.key
}

/** What the k-th person (from 1) asks for when signing in the slot of that number. */
export async function requestOf(k: number, changed: Partial<SignRequest> = {}): Promise<SignRequest> {
  const name = changed.name ?? PEOPLE[(k - 1) % PEOPLE.length] ?? ''
  return {
    slot: `slot-${k}`,
    key: await keyOf(name),
    name,
    role: 'Clinician',
    meaning: MEANINGS[(k - 1) % MEANINGS.length] ?? 'agrees',
    meaningText: 'I agree with the conclusion (of the team).',
    at: { pdfDate: "D:20261122030000+01'00'", printed: '22 November 2026, 03:00' },
    appearance: { kind: 'typed', text: name },
    ...changed,
  }
}

/** The file after the people of these numbers have signed one after another, each in the slot of their number. */
export async function signedBy(pdf: Uint8Array, ...numbers: readonly number[]): Promise<Uint8Array<ArrayBuffer>> {
  let signed = new Uint8Array(pdf)
  for (const k of numbers) signed = await signedWith(signed, await requestOf(k))
  return signed
}

export async function signedWith(pdf: Uint8Array, request: SignRequest): Promise<Uint8Array<ArrayBuffer>> {
  const outcome = await sign(pdf, request, plainLettering)
  if (!outcome.ok) throw new Error(outcome.failure)
  return outcome.pdf
}
