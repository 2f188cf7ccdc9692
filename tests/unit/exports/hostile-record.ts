import type { Worksheet } from '../../../src/record/worksheet.ts'
import { differing } from '../report/differing-record.ts'

/** What a program that reads a file might take for something else than a name. */
export const HOSTILE = [
  '<img src=x onerror=alert(1)>', '[x](javascript:alert(1))', '# not a heading', '=HYPERLINK("//x","y")', '| cell |',
  '1. no list', '`code`', '&lt;', '</w:t></w:r><w:p/>', ']]><!--',
  'NUL\u0000 and \u001B[31m bell\u0007', '\uD800 half', 'x\uFFFEy',
  '--- \n===\n* star', '2026-01-01\r\nBEGIN:VEVENT\r\nSUMMARY:x', 'ä'.repeat(90), 'a;b,c\\d',
] as const

const ALL = HOSTILE.join(' ')

/** A worksheet in which every typed text is hostile. */
export const hostile: Worksheet = {
  ...differing,
  answers: {
    ...differing.answers,
    joint: {
      ...differing.answers.joint,
      all: {
        ...differing.answers.joint.all,
        'feature.for': { value: ALL, note: ALL },
        'feature.proposer': { value: HOSTILE[0] },
      },
      safeguards: { 'reviewer-training': { status: 'in-place', evidence: ALL, owner: ALL, note: ALL } },
    },
  },
  team: {
    ...differing.team,
    people: { ...differing.team.people, ada: { name: ALL, role: 'clinician', interest: false, signer: true } },
  },
  judgements: {
    ...differing.judgements,
    ada: {
      verdict: 'with-conditions', reason: ALL, dissent: ALL,
      conditions: HOSTILE.map((text) => ({ text, owner: text, due: '2027-02-28', done: false })),
    },
  },
  plan: { 'again-on-change': { owner: ALL, due: '2027-11-30', note: ALL } },
  asked: [{ id: 'q1', decision: 'd1', text: ALL, question: 'who.acuity' }],
}
