import { changelog } from '../content/changelog.ts'
import { summaryText } from '../record/summary.ts'
import type { Summary } from '../record/summary-form.ts'
import { say as sayIn } from '../words/say.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Words } from '../words/words.ts'
import { loadFonts } from './fonts/load-fonts.ts'
import type { Outline } from './outline.ts'
import { type Rendered, renderDocument } from './render-document.ts'
import { summaryAnswers } from './sections/summary-answers.ts'
import { summaryClosing, summaryPeople } from './sections/summary-closing.ts'
import { summaryOpening, titleIn } from './sections/summary-opening.ts'
import { summaryRisks, summarySafeguards } from './sections/summary-risks.ts'
import type { SummaryView } from './sections/summary-view.ts'

export interface SummarySheet {
  readonly summary: Summary
  readonly pageSize: 'a4' | 'letter'
  /** BCP 47. */
  readonly language: string
  readonly release: string
  /** 32 hex digits that come from the summary alone. */
  readonly fileId: string
}

/** What the attached summary is called. */
export const SUMMARY_ATTACHMENT = 'summary.json'

/**
 * A PDF bears the date of its making, which would say when and, by its offset, where. This one bears the day of its
 * rules, so the same summary gives the same file everywhere.
 */
const dateOf = ({ rules }: Summary): string => {
  const day = changelog.find(({ version }) => version === rules.version)?.on ?? changelog[0].on
  return `D:${day.replaceAll('-', '')}000000+00'00'`
}

const SECTIONS = [summaryOpening, summaryRisks, summarySafeguards, summaryPeople, summaryAnswers, summaryClosing]

/** The pages of a summary, from the summary alone. */
const outlineSummary = (sheet: SummarySheet, words: Words): Outline => {
  const { summary, pageSize, language, release, fileId } = sheet
  const view: SummaryView = { summary, words, say: (message, values) => sayIn(message, values, language) }
  const { say, words: { report, summarySheet } } = view
  const { version, sha256 } = summary.rules
  return {
    title: say(summarySheet.title, { title: titleIn(view) }),
    subject: say(summarySheet.subject, { kind: summarySheet.kinds[summary.depth] }),
    language,
    creator: say(report.creator, { release }),
    fileId,
    creationDate: dateOf(summary),
    pageSize,
    header: summarySheet.header,
    footer: say(report.footer, { version, code: sha256.slice(0, 16) }),
    pageNumber: (page, pages) => say(report.page, { page, pages }),
    firstPage: [],
    blocks: SECTIONS.flatMap((section) => section(view)),
    attachments: [{
      name: SUMMARY_ATTACHMENT,
      description: summarySheet.attachment,
      bytes: new TextEncoder().encode(summaryText(summary)),
      relationship: 'Source',
      mediaType: 'application/json',
    }],
  }
}

/** The summary as PDF. The same summary gives the same bytes on every machine. */
export const renderSummary = (sheet: SummarySheet, words: Words = wordsIn(sheet.language)): Rendered =>
  renderDocument(outlineSummary(sheet, words), loadFonts())
