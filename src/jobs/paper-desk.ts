import { docxOf } from '../exports/docx.ts'
import { checkWorksheet, readWorksheet } from '../record/read-worksheet.ts'
import { renderBlankSheet } from '../report/blank-sheet.ts'
import { renderDecision } from '../report/decision-sheet.ts'
import { loadFonts } from '../report/fonts/load-fonts.ts'
import { createLettering } from '../report/lettering.ts'
import { renderReport } from '../report/render-report.ts'
import { openPkcs12 } from '../signature/open-pkcs12.ts'
import { readRoots } from '../signature/read-roots.ts'
import { makeCard, readCard } from './card-desk.ts'
import { checkFile } from './check-file.ts'
import { checkAsDecision } from './decision-desk.ts'
import { createKey, openKey } from './key-desk.ts'
import type { Progress } from './desk-client.ts'
import type { PaperAsk, PaperJobs, PaperKind } from './paper-messages.ts'
import { checkRefusal, makeRefusal } from './refusal-desk.ts'
import { signInTime } from './sign-desk.ts'
import { skimFile } from './skim-file.ts'
import { drawSummary } from './summary-desk.ts'

/** Does one job; the same in the worker, in Node and in tests. Long ones tell how far they are. */
export const paperDesk = async (
  ask: PaperAsk, tell?: (progress: Progress) => void,
): Promise<PaperJobs[PaperKind][1]> => {
  switch (ask.kind) {
    case 'render': return renderReport(ask.record, (done, all) => tell?.({ of: 'page', done, all }))
    case 'blank-sheet': return renderBlankSheet(ask.sheet)
    case 'summary': return drawSummary(ask.order)
    case 'word': return docxOf(ask.manuscript)
    case 'read-answers': return readWorksheet(ask.text, () => [])
    case 'would-open': return checkWorksheet(ask.record).ok
    case 'create-key': return createKey(ask.wish)
    case 'open-key': return openKey(ask.stored, ask.passphrase)
    case 'sign': return signInTime(ask.pdf, ask.request, createLettering(loadFonts()))
    case 'open-pkcs12': return openPkcs12(ask.bytes, ask.password)
    case 'skim': return skimFile(ask.bytes, ask)
    case 'render-decision': return renderDecision(ask.decision)
    case 'check-decision': return checkAsDecision(ask.pdf, ask)
    case 'check': return checkFile(ask.pdf, ask.now, ask.roots, 'everything', tell)
    case 'make-refusal': return makeRefusal(ask.wish)
    case 'check-refusal': return checkRefusal(ask.text, ask.report, ask)
    case 'make-card': return makeCard(ask.certificate, ask.made)
    case 'read-card': return readCard(ask.text)
    case 'read-roots': return readRoots(ask.bytes)
  }
}
