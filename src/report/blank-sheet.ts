import { rubric } from '../content/rubric.ts'
import { seal } from '../content/seal.ts'
import type { QuestionStep } from '../domain/question.ts'
import { say as sayIn } from '../words/say.ts'
import { wordsIn } from '../words/words-in.ts'
import type { Words } from '../words/words.ts'
import { loadFonts } from './fonts/load-fonts.ts'
import type { Block, Outline } from './outline.ts'
import { type Rendered, renderDocument } from './render-document.ts'
import { blankJudgement } from './sections/blank-judgement.ts'
import { blankQuestions } from './sections/blank-questions.ts'
import { blankSafeguards } from './sections/blank-safeguards.ts'
import { pdfDateOf } from './sections/moments.ts'

export interface BlankSheet {
  readonly depth: 'quick' | 'full'
  readonly pageSize: 'a4' | 'letter'
  readonly release: string
  /** RFC 3339. */
  readonly made: string
  /** BCP 47. */
  readonly language: string
}

const STEPS: readonly QuestionStep[] = ['feature', 'who', 'what', 'when', 'where', 'why', 'safeguards']

const PEOPLE = 5

const opening = (
  { blankSheet: words, quoteFrom, steps }: Words, { depth, language }: BlankSheet,
): readonly Block[] => [
  { kind: 'heading', level: 1, text: words.title },
  {
    kind: 'paragraph', size: 'small',
    prose: sayIn(words.kind, { kind: words.kinds[depth], version: seal.version }, language),
  },
  { kind: 'paragraph', size: 'lead', prose: words.lead },
  { kind: 'quote', text: steps.judgement.quote, by: quoteFrom },
  { kind: 'list', items: words.how },
  { kind: 'writing', label: words.feature, lines: 1 },
  { kind: 'writing', label: words.date, lines: 1 },
  { kind: 'heading', level: 2, text: words.people },
  ...Array.from({ length: PEOPLE }, (): Block => ({ kind: 'writing', label: words.person, lines: 1 })),
]

/** One sheet for each depth and paper under one set of rules, so that printed stacks can be told apart. */
const fileIdOf = ({ depth, pageSize }: BlankSheet): string =>
  `${seal.sha256.slice(0, 30)}${depth === 'quick' ? 0 : 1}${pageSize === 'a4' ? 0 : 1}`.toUpperCase()

const outlineSheet = (sheet: BlankSheet, words: Words): Outline => {
  const { language } = sheet
  const say = (message: string, values: Readonly<Record<string, string | number>>) => sayIn(message, values, language)
  const { blankSheet, report } = words
  const asked = blankQuestions(words, sheet.depth)
  return {
    title: blankSheet.title,
    subject: say(blankSheet.subject, { version: rubric.version, kind: blankSheet.kinds[sheet.depth] }),
    language,
    creator: say(report.creator, { release: sheet.release }),
    fileId: fileIdOf(sheet),
    creationDate: pdfDateOf(sheet.made),
    pageSize: sheet.pageSize,
    header: blankSheet.header,
    footer: say(report.footer, { version: seal.version, code: seal.sha256.slice(0, 16) }),
    pageNumber: (page, pages) => say(report.page, { page, pages }),
    firstPage: [],
    blocks: [
      ...opening(words, sheet),
      ...STEPS.flatMap((step) => asked(step)),
      ...(sheet.depth === 'full' ? blankSafeguards(words) : []),
      ...blankJudgement(words),
    ],
    attachments: [],
  }
}

/** The questions with boxes to tick and lines to write on. The same sheet gives the same bytes on every machine. */
export const renderBlankSheet = (sheet: BlankSheet, words: Words = wordsIn(sheet.language)): Rendered =>
  renderDocument(outlineSheet(sheet, words), loadFonts())
