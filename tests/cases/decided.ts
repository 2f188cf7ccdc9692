import { createHash } from 'node:crypto'
import { worksheetText } from '../../src/record/canonical.ts'
import { decidedOnOf, newDecision } from '../../src/record/decision-draft.ts'
import { type MadeDecision, exportDecision } from '../../src/record/decision-export.ts'
import type { Decision } from '../../src/record/decision.ts'
import type { Sha256 } from '../../src/record/export-worksheet.ts'
import type { Worksheet } from '../../src/record/worksheet.ts'

const sha256: Sha256 = bytes => Promise.resolve(createHash('sha256').update(bytes).digest('hex'))

/** A decision on a worksheet of which nothing is said yet. */
export async function begun(worksheet: Worksheet): Promise<Decision> {
  const digits = await sha256(new TextEncoder().encode(worksheetText(worksheet)))
  return newDecision({ id: 'decision-1', language: 'en', on: decidedOnOf(worksheet, digits) })
}

/** A board of four that sends a worksheet back with two questions. */
export async function sentBack(worksheet: Worksheet): Promise<Decision> {
  const decision = await begun(worksheet)
  return {
    ...decision,
    board: 'Ethics board of the Riverside Trust',
    outcome: 'send-back',
    reason: 'Nobody has said who looks at night.\nWe want to read that before we decide.',
    members: [
      { id: 'ana', name: 'Ana Brandt', role: 'ethics-board', chair: true, vote: 'for' },
      { id: 'bo', name: 'Bo O’Neill', role: 'clinician', vote: 'for', reason: 'A crisis at night would be missed.' },
      { id: 'cy', name: 'Cyrus', role: 'lived-experience', vote: 'against', reason: 'We know enough to say no.' },
      { id: 'dee', name: 'Dee', role: 'engineer', vote: 'recused', reason: 'Works for the maker.' },
    ],
    questions: [
      {
        id: 'q1', decision: decision.id, question: 'when.oversight', action: 'inform',
        text: 'Who reads what people write between ten at night and six in the morning?',
      },
      { id: 'q2', decision: decision.id, text: 'Which people with lived experience did you ask?' },
    ],
    again: { by: '2027-05-31', on: ['model-changed', 'incident'] },
  }
}

/** The same board approves with two conditions. */
export async function withConditions(worksheet: Worksheet): Promise<Decision> {
  return {
    ...await sentBack(worksheet),
    outcome: 'approve-with-conditions',
    conditions: [
      { id: 'c1', text: 'A clinician looks at every flagged message within an hour.', owner: 'Bo', due: '2027-01-31' },
      { id: 'c2', text: 'The pilot ends after three months.' },
    ],
  }
}

/** As this release makes it, on A4 and always at the same moment. */
export function made(decision: Decision): Promise<MadeDecision> {
  const { outcome = 'reject' } = decision
  const exportedAt = '2026-11-27T16:00:00+01:00'
  return exportDecision({ ...decision, outcome }, { sha256, release: __RELEASE__, pageSize: 'a4', exportedAt })
}
