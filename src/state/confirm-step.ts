import { questions } from '../content/questions.ts'
import { type Stamp, confirmCell } from './edit-cell.ts'
import { confirmSafeguard } from './edit-safeguard.ts'
import type { Edit } from './edit.ts'
import { isSuggested, placesIn } from '../record/places.ts'
import type { AskingStep } from './step.ts'

/** Confirms every suggestion that this step shows now. What that opens is shown next, and asked then. */
export const confirmAllIn = (step: AskingStep, stamp: Stamp): Edit => (record) => {
  const shown = placesIn(record).filter(({ question, cell }) => questions[question].step === step && isSuggested(cell))
  const safeguards = step === 'safeguards' ? Object.keys(record.answers.joint.safeguards) : []
  const edits = [
    ...shown.map(({ question, action }) => confirmCell(question, action, stamp)),
    ...safeguards.map((id) => confirmSafeguard(id, stamp)),
  ]
  return edits.reduce((changed, edit) => edit(changed), record)
}
