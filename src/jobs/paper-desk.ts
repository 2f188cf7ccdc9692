import { loadFonts } from '../report/fonts/load-fonts.ts'
import { createLettering } from '../report/lettering.ts'
import { renderReport } from '../report/render-report.ts'
import { sign } from '../signature/sign.ts'
import { checkFile } from './check-file.ts'
import { createKey, openKey } from './key-desk.ts'
import type { PaperAsk, PaperJobs, PaperKind } from './paper-messages.ts'

/** Does one job; the same in the worker, in Node and in tests. */
export const paperDesk = async (ask: PaperAsk): Promise<PaperJobs[PaperKind][1]> => {
  switch (ask.kind) {
    case 'render': return renderReport(ask.record)
    case 'create-key': return createKey(ask.wish)
    case 'open-key': return openKey(ask.stored, ask.passphrase)
    case 'sign': return sign(ask.pdf, ask.request, createLettering(loadFonts()))
    case 'check': return checkFile(ask.pdf, ask.now)
  }
}
