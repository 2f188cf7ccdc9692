import { pagesShell } from '../../words/en/pages-shell.ts'
import { useDesk } from '../desk.ts'
import { lastStep } from '../last-step.ts'

/** From a page beside the worksheet to where one left it; nothing while none lies open. */
export const BackToWorksheet = () => useDesk().isOpen && <a href={lastStep()}>{pagesShell.back}</a>
