import type { PaperQuestion } from '../../../jobs/paper-client.ts'
import type { SaveFailure } from '../../../record/draft.ts'
import { NEW_KEY, SOMEONE_ELSE, type Signer } from '../../../record/signer-form.ts'
import type { Slot } from '../../../record/worksheet.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import type { KeptKey, PaperServices } from '../../paper-services.ts'
import type { MadeReport } from '../../paper-session.ts'
import { signingMoment } from './signing-moment.ts'

type NewKey = PaperQuestion<'create-key'>['wish']

/** What came of signing: a name for it that the words know, or what broke. */
export type SignProblem =
  | { readonly kind: keyof typeof pagesSign.signing.failures }
  | { readonly kind: 'broken'; readonly message: string }

export interface Signed {
  readonly report: MadeReport
  readonly key: KeptKey
  /** Why this browser could not keep the new key; null where it did. */
  readonly notKept: SaveFailure | null
  /** Its place among the places of the report, from 1. */
  readonly place: number
}

export type SigningOutcome =
  | { readonly ok: true; readonly signed: Signed }
  | { readonly ok: false; readonly problem: SignProblem }

const failed = (problem: SignProblem): SigningOutcome => ({ ok: false, problem })
const broken = (message: string): SigningOutcome => failed({ kind: 'broken', message })

/** The signer's own place in the report, or the first spare one. */
const slotFor = ({ record, signed }: MadeReport, who: string): Slot | undefined => {
  const open = record.slots.filter(({ id }) => !signed.includes(id))
  const own = who === SOMEONE_ELSE ? undefined : open.find(({ person }) => person === who)
  return own ?? open.find(({ person }) => person === undefined)
}

/** "report.pdf", "report-signed-1.pdf", "report-signed-2.pdf": no version writes over another on the disk. */
const signedName = ({ file, signed }: MadeReport): string =>
  file.replace(/(-signed-\d+)?\.pdf$/, `-signed-${signed.length + 1}.pdf`)

/** Puts one signature on a report, with a kept key or a new one. The report given stays as it is. */
export const signReport = async (
  services: PaperServices, report: MadeReport, signer: Signer, known: readonly KeptKey[],
): Promise<SigningOutcome> => {
  const slot = slotFor(report, signer.who)
  const moment = signingMoment(services.now())
  if (slot === undefined || moment === null) return failed({ kind: 'no-slot' })
  const key = await keyFor(services, signer, known)
  if ('ok' in key) return key
  const opened = await services.paper.ask('open-key', { stored: key.key, passphrase: signer.passphrase })
  if (!opened.ok) return broken(opened.message)
  if (!opened.value.ok) return failed({ kind: opened.value.failure })
  const signedPdf = await services.paper.ask('sign', {
    pdf: report.pdf,
    request: {
      slot: slot.id,
      key: opened.value.key,
      name: key.name,
      role: signer.role.trim(),
      meaning: signer.meaning,
      meaningText: pagesSign.signing.meaningTexts[signer.meaning],
      at: moment,
      appearance: signer.look === 'typed'
        ? { kind: 'typed', text: key.name }
        : { kind: 'drawn', strokes: signer.strokes },
    },
  })
  if (!signedPdf.ok) return broken(signedPdf.message)
  if (!signedPdf.value.ok) return failed(problemOf(signedPdf.value.failure))
  const notKept = signer.key === NEW_KEY ? await services.keys.keep(key) : null
  return {
    ok: true,
    signed: {
      report: {
        ...report,
        file: signedName(report),
        pdf: signedPdf.value.pdf,
        signed: [...report.signed, slot.id],
      },
      key,
      notKept,
      place: report.record.slots.indexOf(slot) + 1,
    },
  }
}

const problemOf = (failure: string): SignProblem =>
  Object.hasOwn(pagesSign.signing.failures, failure)
    ? { kind: failure as keyof typeof pagesSign.signing.failures }
    : { kind: 'broken', message: failure }

/** A kept key, or a new one in the signer's name; a new one that cannot be made is an outcome of its own. */
const keyFor = async (
  services: PaperServices, signer: Signer, known: readonly KeptKey[],
): Promise<KeptKey | SigningOutcome> => {
  const old = known.find(({ id }) => id === signer.key)
  if (old) return old
  const name = signer.name.trim().normalize('NFC')
  const created = services.now()
  const serial = services.random(16)
  const wish: NewKey = { name, notBefore: created, serial, protection: protectionOf(services, signer) }
  const made = await services.paper.ask('create-key', { wish })
  if (!made.ok) return broken(made.message)
  if (!made.value.ok) return failed({ kind: made.value.failure })
  const { stored, fingerprint } = made.value
  return { id: fingerprint, name, created, key: stored }
}

const protectionOf = ({ random }: PaperServices, { protection, passphrase }: Signer): NewKey['protection'] =>
  protection === 'device'
    ? { kind: 'device' }
    : { kind: 'passphrase', passphrase, salt: random(16), iv: random(12) }
