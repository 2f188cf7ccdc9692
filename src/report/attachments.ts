import { rubric } from '../content/rubric.ts'
import { seal } from '../content/seal.ts'
import { canonicalJson, worksheetText } from '../record/canonical.ts'
import type { ExportedWorksheet } from '../record/worksheet.ts'
import { say } from '../words/say.ts'
import { type Words, en } from '../words/words.ts'
import type { Attachment } from './outline.ts'

/** What the attached worksheet is called; whoever opens a report looks for this name. */
export const WORKSHEET_ATTACHMENT = 'worksheet.json'

/** What the decision attached to a decision sheet is called. */
export const DECISION_ATTACHMENT = 'decision.json'

/** What the attached rules are called. */
export const RULES_ATTACHMENT = 'rubric.json'

/**
 * The rules and the words that carry them as one canonical text; its SHA-256 is the seal that every record names. What
 * the pages say around the rules is left out: mending a button must not look like a change of rules.
 */
export const rulesText = ({
  questions, hazards, because, safeguards, stops, lenses, tiers, tierSteps, references,
}: Words): string =>
  canonicalJson({
    rubric,
    words: { questions, hazards, because, safeguards, stops, lenses, tiers, tierSteps, references },
  })

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The worksheet that the pages were made from, and the rules that a third party can compute the tier with (P12). */
export const attachmentsOf = (record: ExportedWorksheet, words: Words): readonly Attachment[] => {
  const { attachments } = words.report
  return [
    {
      name: WORKSHEET_ATTACHMENT,
      description: attachments.worksheet,
      bytes: bytesOf(worksheetText(record)),
      relationship: 'Source',
      mediaType: 'application/json',
    },
    {
      name: RULES_ATTACHMENT,
      description: say(attachments.rules, { version: seal.version }, record.language),
      // The code of the rules is that of their English words, in whatever language the pages are.
      bytes: bytesOf(rulesText(en)),
      relationship: 'Data',
      mediaType: 'application/json',
    },
  ]
}
