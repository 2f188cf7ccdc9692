import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod/mini'
import { cell, layer, safeguardCell, settlement, variant } from '../../src/record/answer-layer.ts'
import { alone, invitation, ownPart, source } from '../../src/record/answering-alone.ts'
import { boardCondition, decidedOn, decision, member } from '../../src/record/decision.ts'
import { recordedResult, render, slot } from '../../src/record/export-parts.ts'
import { condition, judgement, ownHazard, ownWords, person, teamRating } from '../../src/record/from-people.ts'
import * as shared from '../../src/record/summary-form.ts'
import { benefit, boardQuestion, conclusion, formerRules, planStep, worksheet } from '../../src/record/worksheet.ts'
import { sealedForm } from '../../src/sealing/sealed-form.ts'

const PUBLISHED = join(import.meta.dirname, '../../public/schema')

/** Where the published JSON Schema of a worksheet file stands. Those of older versions stay beside it as they were. */
export const SCHEMA_FILE = join(PUBLISHED, 'worksheet-4.json')

/** That of the summary for other organisations. */
export const SUMMARY_SCHEMA_FILE = join(PUBLISHED, 'summary-1.json')

/** That of a board's decision. A file of version 1 is one, too: it does not say what could not be ruled out. */
export const DECISION_SCHEMA_FILE = join(PUBLISHED, 'decision-2.json')

/** That of any of these under a passphrase. */
export const SEALED_SCHEMA_FILE = join(PUBLISHED, 'sealed-1.json')

const ID = 'urn:affordance-worksheet:schema:worksheet-4'
const TITLE = 'Affordance Worksheet, worksheet file, version 4'
const DESCRIPTION = [
  'Canonical JSON (RFC 8785), texts in NFC, lengths counted in UTF-16 units.',
  'Beyond this schema an id has to be known to the rules or to the file itself, a cell holds one of value, unknown and',
  'declined, and team.order, answers.variantOrder and ownHazards.order name each entry of their map once.',
].join(' ')

const PARTS = {
  cell: [cell, 'An answer and what surrounds it. Without value, unknown or declined the question is unanswered.'],
  safeguardCell: [safeguardCell, 'What a team says of one safeguard.'],
  layer: [layer, 'One set of answers: for all actions, where an action differs, and of safeguards.'],
  person: [person, 'Somebody at the table. interest: works for or is paid by the maker.'],
  condition: [condition, 'What has to happen before the feature is acceptable to a person.'],
  judgement: [judgement, 'The verdict of one person.'],
  conclusion: [conclusion, 'The verdict of all together.'],
  benefit: [benefit, 'The benefit, and the harm of not providing it. It never lowers a tier.'],
  teamRating: [teamRating, 'A level of a person at the table for one hazard of one action, DCB0129 words, 1 to 5.'],
  ownHazard: [ownHazard, 'Something that could go wrong and that the rules do not know, as the team rates it.'],
  variant: [variant, 'A what-if: another set of answers. was: it was the worksheet itself until then.'],
  planStep: [planStep, 'Who does what a tier asks for, by when, and whether it is done.'],
  ownWords: [ownWords, 'A person in their own words, printed as written, and what the team replied.'],
  settlement: [settlement, 'How a joint answer came about where people answered differently.'],
  invitation: [invitation, 'Somebody was asked to answer alone.'],
  source: [source, 'An answer file that was added.'],
  ownPart: [ownPart, 'All that one person says by themselves.'],
  formerRules: [formerRules, 'Rules of before: what was said until then, and not since, was answered under them.'],
  alone: [alone, 'The file is one person’s own, and goes back to the worksheet that asked for it.'],
  boardQuestion: [boardQuestion, 'What a board wants to know before it decides, bound to an answer.'],
  slot: [slot, 'A place for one signature; without a person, a spare one.'],
  render: [render, 'What the report was drawn with. Absent in a draft.'],
  recordedResult: [recordedResult, 'What the export said. Absent in a draft; never trusted, computed again.'],
} as const

const SUMMARY_ID = 'urn:affordance-worksheet:schema:summary-1'
const SUMMARY_TITLE = 'Affordance Worksheet, summary for other organisations, version 1'
const SUMMARY_DESCRIPTION = [
  'Canonical JSON (RFC 8785). Ids are those of the rules; title and lessons are the only texts, typed for this file.',
  'Where fewer than three people spoke there is null, or no entry. A question that is absent has no joint answer.',
].join(' ')

const SUMMARY_PARTS = {
  answer: [shared.answer, 'A joint answer. Neither value nor unknown: this action has no answer of its own yet.'],
  safeguard: [shared.safeguard, 'How far a safeguard is, and whether there is something that shows it.'],
  result: [shared.result, 'Tiers as best and worst; after: with what people rate higher. Ratings: after safeguards.'],
  held: [shared.held, 'How many people answered this by themselves, by option; a person may hold several.'],
  people: [shared.people, 'The people at the table in numbers. above, below: the tier that their own answers come to.'],
} as const

const DECISION_ID = 'urn:affordance-worksheet:schema:decision-2'
const DECISION_TITLE = 'Affordance Worksheet, decision of a board, version 2'
const DECISION_DESCRIPTION = [
  'Canonical JSON (RFC 8785), texts in NFC, lengths counted in UTF-16 units. Beyond this schema an id stands once in',
  'its list, one member at most is the chair, a question names this decision, and a slot names a member.',
].join(' ')

const DECISION_PARTS = {
  decidedOn: [decidedOn, 'The worksheet that was decided on, by hash, and what its answers came to at that moment.'],
  member: [member, 'Who decided, in which role, and how they voted.'],
  boardCondition: [boardCondition, 'What has to be true first, who sees to it, and by when.'],
  boardQuestion: [boardQuestion, 'What the board wants to know before it decides, bound to an answer.'],
  slot: [slot, 'A place for one signature; without a person, a spare one.'],
  render: [render, 'What the sheet was drawn with. Absent in a draft.'],
  recordedResult: [recordedResult, 'Tiers, and reasons not to proceed that stood.'],
} as const

const SEALED_ID = 'urn:affordance-worksheet:schema:sealed-1'
const SEALED_TITLE = 'Affordance Worksheet, file under a passphrase, version 1'
const SEALED_DESCRIPTION = [
  'data is base64 of AES-256-GCM with a tag of 16 bytes at its end; the nonce has 12 bytes. The key is PBKDF2 with',
  'HMAC-SHA-256 over the passphrase in UTF-8 and NFKC. The additional data is the canonical JSON (RFC 8785) of this',
  'file without data. What comes out is the text of a worksheet file.',
].join(' ')

type Parts = Readonly<Record<string, readonly [part: z.core.$ZodType, description: string]>>

const textOf = (form: z.core.$ZodType, parts: Parts, head: Readonly<Record<string, string>>): string => {
  const names = z.registry<{ readonly id: string; readonly description: string }>()
  for (const [id, [part, description]] of Object.entries(parts)) names.add(part, { id, description })
  const { $schema, ...schema } = z.toJSONSchema(form, { target: 'draft-2020-12', metadata: names })
  return `${JSON.stringify({ $schema, ...head, ...schema }, null, 2)}\n`
}

/** The JSON Schema of a worksheet file, version 4, as text. */
export const schemaText = (): string => textOf(worksheet, PARTS, { $id: ID, title: TITLE, description: DESCRIPTION })

export const summarySchemaText = (): string =>
  textOf(shared.summary, SUMMARY_PARTS, { $id: SUMMARY_ID, title: SUMMARY_TITLE, description: SUMMARY_DESCRIPTION })

export const decisionSchemaText = (): string =>
  textOf(decision, DECISION_PARTS, { $id: DECISION_ID, title: DECISION_TITLE, description: DECISION_DESCRIPTION })

export const sealedSchemaText = (): string =>
  textOf(sealedForm, {}, { $id: SEALED_ID, title: SEALED_TITLE, description: SEALED_DESCRIPTION })

/** Writes all of them anew: `npm run schema`. */
export function main(): number {
  mkdirSync(PUBLISHED, { recursive: true })
  writeFileSync(SCHEMA_FILE, schemaText())
  writeFileSync(SUMMARY_SCHEMA_FILE, summarySchemaText())
  writeFileSync(DECISION_SCHEMA_FILE, decisionSchemaText())
  writeFileSync(SEALED_SCHEMA_FILE, sealedSchemaText())
  return 0
}
