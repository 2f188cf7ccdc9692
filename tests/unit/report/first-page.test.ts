import { expect, test } from 'vitest'
import { loadFonts } from '../../../src/report/fonts/load-fonts.ts'
import type { Block } from '../../../src/report/outline.ts'
import { renderDocument } from '../../../src/report/render-document.ts'
import { printedText, readPdf } from './read-pdf.ts'
import { sampleOutline } from './sample-outline.ts'

const fonts = loadFonts()
const page = (name: string, lines: number): readonly Block[] =>
  [{ kind: 'paragraph', prose: name }, { kind: 'list', items: Array.from({ length: lines }, (_, i) => `${name} ${i}`) }]
const after: readonly Block[] = [{ kind: 'heading', level: 2, text: 'After it' }]

const pagesOf = (firstPage: readonly (readonly Block[])[]) => {
  const read = readPdf(renderDocument(sampleOutline(after, { firstPage }), fonts).pdf)
  return read.pages.map((one) => printedText({ ...read, pages: [one] }))
}

test('of the first pages the roomiest that fits on one page is printed', () => {
  const [first, second, ...rest] = pagesOf([page('long', 200), page('middle', 30), page('short', 1)])
  expect(first).toContain('middle 29')
  expect(second).toContain('After it')
  expect(rest).toEqual([])
})

test('where none fits, the one of fewest words is printed and goes on', () => {
  const pages = pagesOf([page('longest', 300), page('long', 100)])
  expect(pages[0]).toContain('long 0')
  expect(pages.at(-1)).toContain('After it')
})

test('a character that no font has counts once, though it was also measured', () => {
  const { missing } = renderDocument(sampleOutline(after, { firstPage: [page('🙂', 0)] }), fonts)
  expect(missing.map(({ count }) => count)).toEqual([1])
})
