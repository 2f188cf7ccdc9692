import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadFonts } from '../../../src/report/fonts/load-fonts.ts'
import { joined } from '../../../src/report/layout/arabic-forms.ts'
import type { Line } from '../../../src/report/layout/lay-line.ts'
import { PAPERS } from '../../../src/report/layout/paper.ts'
import { createTypography } from '../../../src/report/layout/typography.ts'
import { createTaggedPdf } from '../../../src/report/pdf/tagged-pdf.ts'
import { renderDocument } from '../../../src/report/render-document.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { heardText, readPdf } from './read-pdf.ts'
import { sampleOutline } from './sample-outline.ts'

const fonts = loadFonts()
const typography = () => createTypography(createTaggedPdf(sampleOutline(), PAPERS.a4, fonts).faces)
const saidIn = (lines: readonly Line[]) =>
  lines.flatMap(({ runs }) => runs.map(({ text, said }) => said ?? text)).join('')

/** What the eye meets from left to right. */
const seen = (text: string) => {
  const [line] = typography().set(text, 10, 10_000)
  return (line?.runs ?? []).toSorted((a, b) => a.x - b.x).map((run) => run.text).join('')
}

describe('order', () => {
  test.each([
    ['a word', 'שלום', 'םולש'],
    ['figures and a foreign word keep theirs', 'שלום 12 עולם abc (ד)', '(ד) abc םלוע 12 םולש'],
    ['a name in an English sentence', 'By דנה כהן (QA), on 12 May', 'By ןהכ הנד (QA), on 12 May'],
    ['a sentence of ours that begins with a name', 'דנה disagrees: no', 'הנד disagrees: no'],
    ['figures go with the name before them', 'By דנה, 12 May', 'By 12 ,הנד May'],
    ['a bracket turns with its words', 'א(ב)ג', 'ג(ב)א'],
    ['a point is printed as its code point, in place', 'אָב', 'ב[U+05B8]א'],
    ['a control steers nothing', 'ab\u202ecd אב', 'ab[U+202E]cd בא'],
    ['the space at the end of a line', 'דנה ', ' הנד'],
  ])('%s', (_, text, order) => {
    expect(seen(text)).toBe(order)
  })
})

describe('Arabic letters join', () => {
  test.each([
    ['every form of one letter', 'ببب ب', 'ﺑﺒﺐ ﺏ'],
    ['letters that join only backwards', 'دار', 'ﺩﺍﺭ'],
    ['lam and alef', 'السلام', 'ﺍﻟﺴﻼﻡ'],
    ['lam and alef alone', 'لا', 'ﻻ'],
    ['over a vowel sign', 'بَب', 'ﺑَﺐ'],
    ['Persian letters', 'پیگ', 'ﭘﯿﮓ'],
    ['along a lengthened stroke', 'بـب', 'ﺑـﺐ'],
    ['never with a figure or a Latin letter', 'ب1بa', 'ﺏ1ﺏa'],
  ])('%s', (_, text, forms) => {
    expect(joined([...text]).map(({ drawn }) => drawn).join('')).toBe(forms)
    expect(joined([...text]).map(({ said }) => said).join('')).toBe(text)
  })
})

test('any mix is read as it was written, and fits its lines', () => {
  const char = constantFrom(...'שלוםדאبسلامپ٣،abZ09 -()[]«»→.,')
  const type = typography()
  assert(property(array(char, { maxLength: 80 }), integer({ min: 30, max: 300 }), (chars, width) => {
    const lines = type.set(chars.join(''), 10, width)
    expect(saidIn(lines)).toBe(chars.join(''))
    for (const { runs, width: used } of lines) {
      expect(used).toBeLessThanOrEqual(width)
      // Only the space at the end of a line may hang over an edge.
      for (const { x, text } of runs) if (text !== ' ') expect(x).toBeGreaterThan(-0.001)
    }
  }), { numRuns: fuzzRuns() })
  expect(type.missing()).toEqual([])
})

describe('in the file', () => {
  const texts = [
    'שלום 12 עולם abc (ד)', 'السلام عليكم 45 test',
    'Signed by דנה כהן and محمد علي, 12 May',
    'הערה ארוכה מאוד שנמשכת על פני שורה אחת ועוד אחת, '
    + 'with some English (and 45 figures) in it, '
    + 'וחוזרת לעברית כדי לראות מה קורה בסוף השורה הראשונה',
  ]
  const outline = { ...sampleOutline(), firstPage: [], blocks: texts.flatMap((prose) => [
    { kind: 'paragraph', prose } as const, { kind: 'paragraph', prose: [{ text: prose, look: 'bold' }] } as const,
  ]) }
  const { pdf, missing } = renderDocument(outline, fonts)

  test('whoever listens hears the letters in their order', () => {
    expect(missing).toEqual([])
    const heard = heardText(readPdf(pdf))
    for (const text of texts) expect(heard).toContain(text)
  })

  test('the same paper is the same file, and has these fonts only if it needs them', () => {
    expect(renderDocument(outline, fonts).pdf).toEqual(pdf)
    expect(readPdf(pdf).text).toContain('NotoSansArabic-Bold')
    expect(readPdf(renderDocument(sampleOutline(), fonts).pdf).text).not.toMatch(/Hebrew|Arabic/)
  })
})
