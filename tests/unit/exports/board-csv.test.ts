import { expect, test } from 'vitest'
import { boardCsv } from '../../../src/exports/board-csv.ts'
import { planCsv } from '../../../src/exports/plan-csv.ts'
import { workedExample } from '../../cases/worked-example.ts'
import type { SkimVerdict } from '../../../src/record/skim.ts'
import { differing } from '../report/differing-record.ts'
import { emptyWorksheet } from '../report/example-record.ts'
import { boardDecision } from './board-decision.ts'
import { boardLine } from './board-line.ts'
import { hostile } from './hostile-record.ts'
import { readCsv } from './read-csv.ts'

/** The rows of a table by the words of its head; the note below it apart. */
const tableIn = (csv: string) => {
  const [heads = [], ...rows] = readCsv(csv)
  const named = rows.map((row) => Object.fromEntries(heads.map((head, index) => [head, row[index]])))
  return { heads, rows: named.slice(0, -2), note: rows.at(-1)?.[0] }
}

const decidedLine = (verdict: SkimVerdict) =>
  boardLine(differing, { decision: boardDecision, decided: { verdict }, decisionFits: true })

test('a row says what the table says, in words', () => {
  const { rows, note } = tableIn(boardCsv([decidedLine('intact')]))
  expect(rows).toHaveLength(1)
  expect(rows[0]).toMatchObject({
    File: 'folder/worksheet.pdf', 'Signature check': 'Signed and intact', 'Signed / places': '1 / 6',
    Tier: 'Moderate', 'What it can do': 'Inform; Diagnose', 'Decision of the board': 'Approve with conditions',
    'How the decision was checked': 'Signed and intact',
    'Decided on this version': 'Yes', 'Decided on': '2026-11-25', 'Assess again by': '2027-11-30',
    'Conditions not done': '3', 'Joint conclusion': 'We did not agree', 'Made on': '2026-11-22',
  })
  expect(note).toMatch(/^Left out: /)
})

test('who is only listed did not take part', () => {
  const { rows } = tableIn(boardCsv([boardLine({ ...workedExample, judgements: {} }), boardLine(workedExample)]))
  const [listed, spoke] = rows.map((row) => [row['A clinician took part'], row['Lived experience took part']])
  expect(listed).toEqual(['No, listed only', 'No, listed only'])
  expect(spoke).toEqual(['Yes', 'Yes'])
})

test('where there is no tier and no decision, nothing is made up', () => {
  const { rows } = tableIn(boardCsv([boardLine(emptyWorksheet)]))
  expect(rows[0]).toMatchObject({
    Tier: 'Not enough answers', 'Worst that could go wrong': '', 'Decision of the board': '',
    'How the decision was checked': '', 'Decided on this version': '',
  })
})

test('a decision that nobody signed is told from one that the board signed', () => {
  const { rows } = tableIn(boardCsv([decidedLine('unsigned'), decidedLine('plain')]))
  expect(rows.map((row) => row['How the decision was checked'])).toEqual(['Not signed', 'A file that nobody can sign'])
})

test('every row is as wide as the head, also with hostile names, and no column stands twice', () => {
  const csv = boardCsv([boardLine(hostile, { name: '=cmd|"/c calc"!A1' }), boardLine(differing)])
  const { heads, rows } = tableIn(csv)
  expect(new Set(readCsv(csv).map((row) => row.length))).toEqual(new Set([heads.length]))
  expect(new Set(heads).size).toBe(heads.length)
  expect(rows[0]?.['File']).toBe('\'=cmd|"/c calc"!A1')
})

test('an action plan has a row for each task, and says what it leaves out', () => {
  const { heads, rows, note } = tableIn(planCsv(differing, boardDecision))
  expect(heads).toEqual(['What is to be done', 'Where it comes from', 'Who sees to it', 'By when', 'Done', 'Note'])
  expect(rows[0]).toEqual({
    'What is to be done': 'Keep a log of every override',
    'Where it comes from': 'Condition of the board: Board of the North Clinic',
    'Who sees to it': 'Li Wei', 'By when': '2026-12-31', Done: 'No', Note: '',
  })
  expect(note).toMatch(/^Left out: /)
})
