import { nameIn, parseCertificate } from './certificate.ts'
import { type Filling, fillSlot } from './fill-slot.ts'
import type { Lettering } from './lettering.ts'
import { openRevision, type OpenRevision } from './open-revision.ts'
import { coveredBytes, placeSignature, writeByteRange } from './place-signature.ts'
import { readRevisions } from './revisions.ts'
import { signCms } from './sign-cms.ts'
import { type Slot, slotsOf } from './slots.ts'
import { cannotRead, reading, type Unreadable } from './unreadable.ts'
import { webCrypto } from './web-crypto.ts'

/** What a person signs, and where. It crosses to a worker: plain data only. */
export interface SignRequest extends Filling {
  /** Name of an empty slot, e.g. `slot-1`. */
  readonly slot: string
}

/** `name-mismatch`: the certificate is another person's; `key-does-not-fit`: it belongs to another private key. */
type SignFailure =
  | Unreadable
  | 'no-web-crypto'
  | 'unknown-slot'
  | 'slot-taken'
  | 'name-mismatch'
  | 'unsupported-key'
  | 'key-does-not-fit'

export type SignOutcome =
  | { readonly ok: true; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly failure: SignFailure }

/**
 * Signs a PDF in one of its empty slots: PAdES B-B (ETSI EN 319 142-1) as an incremental update, so that every
 * signature before it still holds. Never throws for what is in the file.
 */
export async function sign(pdf: Uint8Array, request: SignRequest, lettering: Lettering): Promise<SignOutcome> {
  const subtle = webCrypto()
  if (subtle === null) return { ok: false, failure: 'no-web-crypto' }
  const found = await reading(() => findSlot(pdf, request.slot))
  if (!found.ok) return found
  const { open, slot } = found.value
  if (typeof slot === 'string') return { ok: false, failure: slot }
  const name = nameIn(parseCertificate(request.key.certificate))
  if (name?.normalize('NFC') !== request.name.normalize('NFC')) return { ok: false, failure: 'name-mismatch' }

  // What stands around the slot may be broken too, and shows only here.
  const filled = await reading(async () => writeByteRange(await fillSlot(open, slot, { ...request, name }, lettering)))
  if (!filled.ok) return filled
  const signed = await signCms(coveredBytes(filled.value), request.key, subtle)
  return signed.ok ? { ok: true, pdf: placeSignature(filled.value, signed.cms) } : signed
}

async function findSlot(pdf: Uint8Array, name: string) {
  const open = await openLast(pdf)
  return { open, slot: emptySlot(open, name) }
}

/** Bytes after the last revision would be signed without anybody having seen them. */
async function openLast(pdf: Uint8Array): Promise<OpenRevision> {
  const last = readRevisions(pdf).at(-1)
  if (last === undefined || pdf.length > last.lineEnd) return cannotRead('damaged')
  return openRevision(pdf, last)
}

function emptySlot(open: OpenRevision, name: string): Slot | 'unknown-slot' | 'slot-taken' {
  const [slot, ...others] = slotsOf(open).filter(each => each.name === name)
  if (slot === undefined || others.length > 0) return 'unknown-slot'
  return slot.signature === undefined ? slot : 'slot-taken'
}
