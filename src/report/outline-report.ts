import { seal } from '../content/seal.ts'
import type { ExportedWorksheet } from '../record/worksheet.ts'
import type { Words } from '../words/words.ts'
import { attachmentsOf } from './attachments.ts'
import type { Block, Outline } from './outline.ts'
import { actions } from './sections/actions.ts'
import { answers } from './sections/answers.ts'
import { asked } from './sections/asked.ts'
import { checking } from './sections/checking.ts'
import { differences } from './sections/differences.ts'
import { firstPage, nameOf } from './sections/first-page.ts'
import { howMade } from './sections/how-made.ts'
import { judgement } from './sections/judgement.ts'
import { laws } from './sections/laws.ts'
import { levers } from './sections/levers.ts'
import { pdfDateOf } from './sections/moments.ts'
import { open } from './sections/open.ts'
import { plan } from './sections/plan.ts'
import { references } from './sections/references.ts'
import { risks } from './sections/risks.ts'
import { safeguards } from './sections/safeguards.ts'
import { signatures } from './sections/signatures.ts'
import { stops } from './sections/stops.ts'
import type { View } from './sections/view.ts'
import { viewOf } from './sections/view.ts'
import { whatIfs } from './sections/what-ifs.ts'

/**
 * The pages after the first: sources are numbered as they are cited, so they come after all that cites. Who sees
 * another tier stands right after the risks that make it: nobody has to read all answers to come to the dissent.
 */
const SECTIONS: readonly ((view: View) => readonly Block[])[] = [
  actions, risks, differences, levers, stops, laws, safeguards, plan, whatIfs, answers, asked, judgement,
  open, signatures, howMade, references, checking,
]

/** The report of a record, from the record alone: what stands where, before any page is drawn. */
export const outlineReport = (record: ExportedWorksheet, words: Words): Outline => {
  const view = viewOf(record, words)
  const { say, words: { report } } = view
  const { release, exportedAt, fileId, pageSize } = record.render
  const feature = nameOf(view)
  return {
    title: say(report.title, { feature }),
    subject: say(report.subject, { kind: report.first.kinds[record.depth] }),
    language: record.language,
    creator: say(report.creator, { release }),
    fileId,
    creationDate: pdfDateOf(exportedAt),
    pageSize,
    header: nameOf(view, 80),
    footer: say(report.footer, { version: seal.version, code: seal.sha256.slice(0, 16) }),
    pageNumber: (page, pages) => say(report.page, { page, pages }),
    firstPage: firstPage(view),
    blocks: SECTIONS.flatMap((section) => section(view)),
    attachments: attachmentsOf(record, words),
  }
}
