import type { SaveFailure } from '../../../record/draft.ts'
import type { Signing } from '../../../record/signer-form.ts'
import type { KeptKey, PaperServices } from '../../paper-services.ts'
import type { Watching } from '../../use-long-work.ts'
import { markOf } from './mark-of.ts'
import { type ReadyKey, readyKey } from './ready-key.ts'
import { meaningTextOn } from './sayable.ts'
import { type Signable, slotFor } from './signable.ts'
import { type NotDone, failed, notDone, refusedJob } from './sign-problem.ts'
import { signingMoment } from './signing-moment.ts'

export interface Signed<T extends Signable = Signable> {
  readonly report: T
  readonly key: ReadyKey
  /** Why this browser could not keep the new key; null where it did, or had none to keep. */
  readonly notKept: SaveFailure | null
  /** Its place among the places of the report, from 1. */
  readonly place: number
}

export type SigningOutcome<T extends Signable> = { readonly ok: true; readonly signed: Signed<T> } | NotDone

/** "report.pdf", "report-signed-1.pdf", "report-signed-2.pdf": no version writes over another on the disk. */
const signedName = ({ file, signed }: Signable): string =>
  file.replace(/(-signed-\d+)?(\.pdf)?$/i, `-signed-${signed.length + 1}.pdf`)

/** Puts one signature on a report. The report given stays as it is. */
export const signReport = async <T extends Signable>(
  services: PaperServices, report: T, signer: Signing, known: readonly KeptKey[],
  watching?: Watching,
): Promise<SigningOutcome<T>> => {
  const slot = slotFor(report, signer.who)
  const at = signingMoment(services.now())
  if (slot === undefined || at === null) return failed({ kind: 'no-slot' })
  const opened = await readyKey(services, signer, known, watching)
  if (!opened.ok) return opened
  const { name, key, toKeep } = opened.ready
  const { role, meaning } = signer
  const meaningText = meaningTextOn(report.record, meaning)
  const appearance = await markOf(signer, name)
  const signedPdf = await services.paper.ask('sign', {
    pdf: report.pdf,
    request: { slot: slot.id, key, name, role: role.trim(), meaning, meaningText, at, appearance },
  }, watching)
  if (!signedPdf.ok) return notDone(signedPdf)
  if (!signedPdf.value.ok) return refusedJob(signedPdf.value.failure)
  const notKept = toKeep === null ? null : await services.keys.keep(toKeep)
  const file = signedName(report)
  const next = { ...report, file, pdf: signedPdf.value.pdf, signed: [...report.signed, slot.id] }
  const place = report.record.slots.indexOf(slot) + 1
  return { ok: true, signed: { report: next, key: opened.ready, notKept, place } }
}
