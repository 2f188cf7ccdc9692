import type { Signer } from '../../../record/signer-form.ts'
import type { SaveFailure } from '../../../record/draft.ts'
import type { KeptKey, PaperServices } from '../../paper-services.ts'
import { plainName } from '../../save-worksheet.ts'
import type { Watching } from '../../use-long-work.ts'
import { type ReadyKey, readyKey } from './ready-key.ts'
import type { Signable } from './signable.ts'
import { type NotDone, notDone, refusedJob } from './sign-problem.ts'

/** A refusal: the file that says it, and the key it was signed with. */
export interface Refused {
  readonly file: string
  readonly text: string
  readonly key: ReadyKey
  readonly notKept: SaveFailure | null
}

type RefusingOutcome = { readonly ok: true; readonly refused: Refused } | NotDone

/** Says in a file of its own, signed, that somebody does not sign a report. The report stays as it is. */
export const refuseReport = async (
  services: PaperServices, report: Signable, signer: Signer, known: readonly KeptKey[],
  watching?: Watching,
): Promise<RefusingOutcome> => {
  const opened = await readyKey(services, signer, known, watching)
  if (!opened.ok) return opened
  const { name, key, toKeep } = opened.ready
  const reason = signer.reason.trim().normalize('NFC')
  const wish = { pdf: report.pdf, key, reason, at: services.now() }
  const made = await services.paper.ask('make-refusal', { wish }, watching)
  if (!made.ok) return notDone(made)
  if (!made.value.ok) return refusedJob(made.value.failure)
  const notKept = toKeep === null ? null : await services.keys.keep(toKeep)
  const file = `${report.file.replace(/(-signed-\d+)?(\.pdf)?$/i, '')}-not-signed-by-${plainName(name)}.json`
  return { ok: true, refused: { file, text: made.value.text, key: opened.ready, notKept } }
}
