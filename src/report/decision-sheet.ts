import type { MadeDecision } from '../record/decision-export.ts'
import { decisionText } from '../record/read-decision.ts'
import { say as sayIn } from '../words/say.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Words } from '../words/words.ts'
import { DECISION_ATTACHMENT } from './attachments.ts'
import { loadFonts } from './fonts/load-fonts.ts'
import type { Outline } from './outline.ts'
import { type Rendered, renderDocument } from './render-document.ts'
import { decisionAsks } from './sections/decision-asks.ts'
import { decisionClosing } from './sections/decision-closing.ts'
import { decisionOpening } from './sections/decision-opening.ts'
import { type DecisionView, titleIn } from './sections/decision-view.ts'
import { decisionVotes } from './sections/decision-votes.ts'
import { pdfDateOf } from './sections/moments.ts'

const SECTIONS = [decisionOpening, decisionVotes, decisionAsks, decisionClosing]

/** The sheet of a decision, from the decision alone: what stands where, before any page is drawn. */
export const outlineDecision = (decision: MadeDecision, words: Words): Outline => {
  const view: DecisionView = { decision, words, say: (message, values) => sayIn(message, values, decision.language) }
  const { say, words: { report, decisionSheet } } = view
  const { board, outcome, on: { rules }, render: { release, exportedAt, fileId, pageSize } } = decision
  const title = titleIn(view)
  return {
    title: say(decisionSheet.title, { title, board }),
    subject: say(decisionSheet.subject, { outcome: decisionSheet.outcomes[outcome] }),
    language: decision.language,
    creator: say(report.creator, { release }),
    fileId,
    creationDate: pdfDateOf(exportedAt),
    pageSize,
    header: say(decisionSheet.header, { board, title }),
    footer: say(decisionSheet.footer, { version: rules.version, code: rules.sha256.slice(0, 16) }),
    pageNumber: (page, pages) => say(report.page, { page, pages }),
    firstPage: [],
    blocks: SECTIONS.flatMap((section) => section(view)),
    attachments: [{
      name: DECISION_ATTACHMENT,
      description: decisionSheet.attachment,
      bytes: new TextEncoder().encode(decisionText(decision)),
      relationship: 'Source',
      mediaType: 'application/json',
    }],
  }
}

/** As whoever opens the file will read it. */
const asAttached = (decision: MadeDecision): MadeDecision => JSON.parse(decisionText(decision))

/** The sheet as PDF. The same decision gives the same bytes everywhere, as long as the release is the same. */
export const renderDecision = (decision: MadeDecision, words: Words = wordsIn(decision.language)): Rendered =>
  renderDocument(outlineDecision(asAttached(decision), words), loadFonts())
