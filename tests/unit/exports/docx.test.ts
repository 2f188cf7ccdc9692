import { expect, test } from 'vitest'
import { docxOf } from '../../../src/exports/docx.ts'
import { type Decided, manuscriptOf } from '../../../src/exports/manuscript.ts'
import { markdownOf } from '../../../src/exports/markdown.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { boardDecision } from './board-decision.ts'
import { HOSTILE, hostile } from './hostile-record.ts'
import { differing } from '../report/differing-record.ts'
import { type Element, allOf, readXml, wordText } from './read-xml.ts'
import { readZip } from './read-zip.ts'

const parts = async (bytes: Promise<Uint8Array>): Promise<ReadonlyMap<string, Element>> =>
  new Map([...readZip(await bytes)].map(([name, text]) => [name, readXml(text)]))

const partOf = (file: ReadonlyMap<string, Element>, name: string): Element => {
  const part = file.get(name)
  if (part === undefined) throw new Error(`No ${name}`)
  return part
}

const styleOf = (paragraph: Element): string => allOf(paragraph, 'w:pStyle')[0]?.attributes['w:val'] ?? ''

const wordOf = (record: Worksheet, decided: Decided | null = null) => docxOf(manuscriptOf(record, decided))

const plain = await parts(wordOf(differing))
const body = partOf(plain, 'word/document.xml')

test('it has a title, a language, and headings that a screen reader can jump to', () => {
  const title = allOf(partOf(plain, 'docProps/core.xml'), 'dc:title')[0]?.children.join('') ?? ''
  expect(title).toMatch(/copy for comments$/)
  const defaults = allOf(partOf(plain, 'word/styles.xml'), 'w:docDefaults').flatMap((one) => allOf(one, 'w:lang'))
  expect(defaults[0]?.attributes['w:val']).toBe('en-GB')
  const headings = allOf(body, 'w:p').filter((paragraph) => styleOf(paragraph).startsWith('Heading'))
  expect(headings.filter((one) => styleOf(one) === 'Heading1').map(wordText)).toEqual([title])
  expect(headings.filter((one) => styleOf(one) === 'Heading2').map(wordText)).toEqual([
    'Tier', 'Reasons not to proceed', 'What could go wrong', 'Judgement', 'Action plan', 'Safeguards', 'All answers',
  ])
})

test('the first row of every table is its head, and every row has as many cells', () => {
  const tables = allOf(body, 'w:tbl')
  expect(tables.length).toBeGreaterThan(8)
  for (const table of tables) {
    const rows = allOf(table, 'w:tr')
    expect(rows.map((row) => allOf(row, 'w:tblHeader').length)).toEqual(rows.map((_, index) => Number(index === 0)))
    expect(new Set(rows.map((row) => allOf(row, 'w:tc').length)).size).toBe(1)
  }
})

test('hostile names stay text: nothing is added to the document, and what XML forbids is gone', async () => {
  const file = partOf(await parts(wordOf(hostile)), 'word/document.xml')
  const text = wordText(file)
  for (const typed of HOSTILE.slice(0, 10)) expect(text).toContain(typed)
  expect(text).toContain('NUL and [31m bell')
  expect(text).not.toMatch(/[\u0000-\u0008\uFFFE\uFFFF]|\p{Surrogate}/u)
  expect(allOf(file, 'w:hyperlink')).toEqual([])
})

test('it says what Markdown says', async () => {
  const decided = { decision: boardDecision, fits: false }
  const file = partOf(await parts(wordOf(differing, decided)), 'word/document.xml')
  const letters = (text: string) => text.replaceAll('<br>', '').replace(/[^\p{L}\p{N}]+/gu, '')
  const said = allOf(file, 'w:p').map(wordText).filter((text) => text.trim() !== '')
  const markdown = letters(markdownOf(manuscriptOf(differing, decided)))
  expect(said.filter((text) => !markdown.includes(letters(text)))).toEqual([])
  expect(said).toContain('The worksheet was changed after this decision.')
})
