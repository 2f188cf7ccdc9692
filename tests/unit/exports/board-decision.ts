import type { Decision } from '../../../src/record/decision.ts'
import { recordResult } from '../../../src/record/record-result.ts'
import { differing } from '../report/differing-record.ts'

/** A board of three that lets the worked example go on under two conditions. */
export const boardDecision: Decision = {
  format: 'affordance-decision',
  version: 1,
  id: 'decision-1',
  language: 'en',
  board: 'Board of the North Clinic',
  on: {
    id: differing.id, sha256: 'e'.repeat(64), title: 'Diagnostic information', result: recordResult(differing),
    rules: differing.rubric,
  },
  outcome: 'approve-with-conditions',
  reason: 'It helps to prepare.',
  members: [
    { id: 'm1', name: 'Noor Haddad', role: 'ethics-board', chair: true, vote: 'for', reason: 'The pilot is small.' },
    { id: 'm2', name: 'Jo Berg', role: 'carer', vote: 'recused', reason: 'Knows the maker.' },
    { id: 'm3', name: 'Sam Ott', role: 'privacy-legal' },
  ],
  conditions: [
    { id: 'c1', text: 'Keep a log of every override', owner: 'Li Wei', due: '2026-12-31' },
    { id: 'c2', text: 'Tell people who reads it' },
  ],
  questions: [],
  again: { by: '2027-11-30', on: ['model-changed', 'incident'] },
  decidedAt: '2026-11-25T16:00:00+01:00',
  slots: [],
}
