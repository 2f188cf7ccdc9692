import { expect, test } from 'vitest'
import { FIVE_WS } from '../../../src/domain/question.ts'
import { renderBlankSheet } from '../../../src/report/blank-sheet.ts'
import { loadFonts } from '../../../src/report/fonts/load-fonts.ts'
import type { Block } from '../../../src/report/outline.ts'
import { renderDocument } from '../../../src/report/render-document.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { exported, judgedWorksheet } from './example-record.ts'
import { heardText, readPdf } from './read-pdf.ts'
import { sampleOutline } from './sample-outline.ts'

const SIGN = /\/Artifact <<\/Type\/Layout>> BDC\nq 1 J 1 j\n[^\n]* RG [\d.]+ w\n[\d.\s\nmlch-]+\nS\nQ\nEMC/g
const HEADS = ['Who', 'What', 'When', 'Where', 'Why']

const fonts = loadFonts()
const signsIn = (pdf: Uint8Array) => readPdf(pdf).pages.map(({ content }) => content.match(SIGN)?.length ?? 0)
const drawn = (blocks: readonly Block[]) => renderDocument(sampleOutline(blocks), fonts).pdf

test('a heading and the rows of a table carry their signs as decoration: who listens hears the words alone', () => {
  const blocks = (withSigns: boolean): readonly Block[] => [
    { kind: 'heading', level: 2, text: 'Why', ...(withSigns && { sign: 'why' }) },
    {
      kind: 'table', caption: 'The five', columns: [{ head: 'W', share: 1 }, { head: 'Said', share: 3 }],
      rows: HEADS.map(head => [head, 'Something']), ...(withSigns && { signs: FIVE_WS }),
    },
  ]
  expect(signsIn(drawn(blocks(true)))).toEqual([6])
  expect(signsIn(drawn(blocks(false)))).toEqual([0])
  expect(heardText(readPdf(drawn(blocks(true))))).toBe(heardText(readPdf(drawn(blocks(false)))))
})

test('in a drawing a sign is part of the figure, which has words of its own', () => {
  const shapes = FIVE_WS.map((w, i) => ({ kind: 'sign', w, x: 30 * i, y: 0, size: 24 }) as const)
  const [page] = readPdf(drawn([
    { kind: 'figure', alt: 'Five signs', scale: 1, drawing: { width: 150, height: 24, shapes } },
  ])).pages
  expect(page?.content.match(/q 1 J 1 j/g)).toHaveLength(5)
  expect(page?.loose).toEqual([])
})

test('the report shows them where it goes through the five, the blank sheet over the questions of each', async () => {
  const report = signsIn(renderReport(await exported(judgedWorksheet)).pdf)
  expect(report.filter(signs => signs > 0).length).toBeGreaterThan(3)
  const sheet = renderBlankSheet({
    depth: 'full', pageSize: 'a4', release: '1.0.0+0123456789ab', made: '2026-11-22T10:00:00+01:00', language: 'en',
  })
  expect(signsIn(sheet.pdf).reduce((sum, signs) => sum + signs, 0)).toBe(5)
})
