import { saveWorksheetFile } from '../save-worksheet.ts'
import type { Session } from '../session.ts'

/** Saves the file of the worksheet that lies open, and remembers that there is one now. */
export const saveFileOf = (session: Session): void => {
  const { record } = session.store.getState()
  saveWorksheetFile(record)
  session.noteFile(record)
}
