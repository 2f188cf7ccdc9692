import { createHash } from 'node:crypto'
import { exampleLayer } from '../../../src/content/example-layer.ts'
import { examples } from '../../../src/content/examples.ts'
import { exportWorksheet } from '../../../src/record/export-worksheet.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import type { ExportedWorksheet, Worksheet } from '../../../src/record/worksheet.ts'
import type { Block } from '../../../src/report/outline.ts'
import { outlineReport } from '../../../src/report/outline-report.ts'
import { en } from '../../../src/words/words.ts'

const NOW = '2026-11-22T09:30:00+01:00'

export const emptyWorksheet = newWorksheet({ id: 'empty', now: NOW, depth: 'quick' })

const paper = newWorksheet({
  id: 'worked-example', now: NOW, depth: 'full', answers: exampleLayer(examples.paper, en.exampleTexts.paper),
})

/** The paper's worked example as four people might have judged it. */
export const judgedWorksheet: Worksheet = {
  ...paper,
  team: {
    order: ['ada', 'li', 'mo', 'law'],
    people: {
      ada: { name: 'Dr Ada Žižek', role: 'clinician', interest: false, signer: true },
      li: { name: 'Li Wei', role: 'product-manager', interest: true, signer: true },
      mo: { name: 'Моисей Петров', role: 'lived-experience', interest: false, signer: true },
      law: { name: '', role: 'privacy-legal', interest: false, signer: false },
    },
  },
  answers: {
    ...paper.answers,
    joint: {
      ...paper.answers.joint,
      actions: { inform: { 'what.output': { value: 'fixed', note: 'Set texts only.' } } },
      safeguards: { 'reviewer-training': { status: 'in-place', evidence: 'Log of 12 clinicians', owner: 'Dr Žižek' } },
    },
    positions: { mo: { all: { 'where.moves': { value: 'others' } }, actions: {}, safeguards: {} } },
  },
  judgements: {
    ada: {
      verdict: 'with-conditions',
      reason: 'It helps to prepare.',
      conditions: [{ text: 'Test with the most unwell', due: '2027-02-01', done: false }],
    },
    li: { verdict: 'acceptable', conditions: [] },
    mo: { verdict: 'not-acceptable', dissent: 'Data from my watch is mine.', conditions: [] },
  },
  conclusion: { verdict: 'did-not-agree', reason: 'A carer was missing.' },
  benefit: { benefit: 'Earlier notice of relapse.' },
  inMyWords: { mo: { worry: { text: 'That nobody tells me.', reply: { kind: 'changed', text: 'People choose.' } } } },
}

const sha256 = async (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

export const exported = (worksheet: Worksheet, pageSize: 'a4' | 'letter' = 'a4'): Promise<ExportedWorksheet> =>
  exportWorksheet(worksheet, { sha256, release: '1.0.0+0123456789ab', pageSize, exportedAt: NOW })

/** What a report prints where its first page has room for everything. */
export const blocksOf = async (worksheet: Worksheet): Promise<readonly Block[]> => {
  const { firstPage: [roomiest = []], blocks } = outlineReport(await exported(worksheet), en)
  return [...roomiest, ...blocks]
}
