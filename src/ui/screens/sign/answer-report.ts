import { type Signer, isSigning } from '../../../record/signer-form.ts'
import type { KeptKey, PaperServices } from '../../paper-services.ts'
import { saveFile } from '../../save-file.ts'
import type { Watching } from '../../use-long-work.ts'
import { type Refused, refuseReport } from './refuse-report.ts'
import type { Signable } from './signable.ts'
import { type Signed, signReport } from './sign-report.ts'
import type { NotDone } from './sign-problem.ts'

/** What somebody said to a report, and the file that says it. */
export type Answered<T extends Signable = Signable> =
  | { readonly kind: 'signed'; readonly signed: Signed<T> }
  | { readonly kind: 'refused'; readonly refused: Refused }

type AnswerOutcome<T extends Signable> = { readonly ok: true; readonly answered: Answered<T> } | NotDone

/** Signs a report, or says in a file why not, and hands over the file. */
export const answerReport = async <T extends Signable>(
  services: PaperServices, report: T, signer: Signer, known: readonly KeptKey[],
  watching?: Watching,
): Promise<AnswerOutcome<T>> => {
  if (isSigning(signer)) {
    const outcome = await signReport(services, report, signer, known, watching)
    if (!outcome.ok) return outcome
    const { signed } = outcome
    saveFile(signed.report.file, signed.report.pdf, 'application/pdf')
    return { ok: true, answered: { kind: 'signed', signed } }
  }
  const outcome = await refuseReport(services, report, signer, known, watching)
  if (!outcome.ok) return outcome
  const { refused } = outcome
  saveFile(refused.file, refused.text, 'application/json')
  return { ok: true, answered: { kind: 'refused', refused } }
}
