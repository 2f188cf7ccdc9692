import { SOMEONE_ELSE } from '../../../record/signer-form.ts'
import type { Slot, Worksheet } from '../../../record/worksheet.ts'
import type { MadeReport } from '../../paper-session.ts'

/** A report that somebody may sign: made here, or come by mail. */
export interface Signable extends Pick<MadeReport, 'file' | 'pdf' | 'signed'> {
  readonly record: SignedOn
}

/** Who may sign, and what of theirs a signature may speak of: the sheet of a decision has votes, and no verdicts. */
export type SignedOn = WorksheetTable | DecisionTable

type WorksheetTable = Pick<Worksheet, 'slots' | 'team' | 'judgements' | 'conclusion'>

export interface DecisionTable extends Pick<Worksheet, 'slots' | 'team'> {
  readonly isDecision: true
}

export const isWorksheet = (on: SignedOn): on is WorksheetTable => !('isDecision' in on)

/** Places that nobody has signed yet. */
const openSlots = ({ record, signed }: Signable): readonly Slot[] =>
  record.slots.filter(({ id }) => !signed.includes(id))

/** The signer's own place in the report, or the first spare one. */
export const slotFor = (report: Signable, who: string): Slot | undefined => {
  const open = openSlots(report)
  const own = who === SOMEONE_ELSE ? undefined : open.find(({ person }) => person === who)
  return own ?? open.find(({ person }) => person === undefined)
}

/** Where somebody would sign: in a place of their own, or in a spare one because theirs is signed or was never made. */
export type PlaceOf = 'own' | 'own-signed' | 'spare' | 'none'

export const placeOf = (report: Signable, who: string): PlaceOf => {
  const slot = slotFor(report, who)
  if (slot === undefined) return 'none'
  if (slot.person !== undefined) return 'own'
  return who !== SOMEONE_ELSE && report.record.slots.some(({ person }) => person === who) ? 'own-signed' : 'spare'
}
