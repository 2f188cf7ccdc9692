import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { loadFonts } from '../../../src/report/fonts/load-fonts.ts'
import { PAPERS } from '../../../src/report/layout/paper.ts'
import { createTaggedPdf } from '../../../src/report/pdf/tagged-pdf.ts'
import { sampleOutline } from './sample-outline.ts'

const folder = join(import.meta.dirname, '../../../src/report/fonts')
const readme = readFileSync(join(folder, 'README.md'), 'utf8')
const { faces } = createTaggedPdf(sampleOutline(), PAPERS.a4, loadFonts())

const missingFrom = (face: 'regular' | 'bold' | 'symbols', text: string) =>
  [...text].filter((char) => !faces[face].covers(char.codePointAt(0) ?? 0)).join('')

const FILES = [
  ['noto-sans-regular.ttf', 'regular'], ['noto-sans-bold.ttf', 'bold'], ['dejavu-sans-symbols.ttf', 'symbols'],
  ['noto-sans-hebrew-regular.ttf', 'hebrew'], ['noto-sans-hebrew-bold.ttf', 'hebrewBold'],
  ['noto-sans-arabic-regular.ttf', 'arabic'], ['noto-sans-arabic-bold.ttf', 'arabicBold'],
] as const

test.each(FILES)('%s is the file described, and comes out of its packing as it is', (name, face) => {
  const bytes = readFileSync(join(folder, name))
  expect(readme).toContain(createHash('sha256').update(bytes).digest('hex'))
  expect(bytes.length).toBeLessThan(140_000)
  expect(bytes.equals(Buffer.from(loadFonts()[face].data, 'latin1'))).toBe(true)
})

describe('the fonts have', () => {
  test.each([
    ['Western and Central European', 'ÀÉÎõüßÆœŁłŐűŠžĆĐđĦħĶŅŢț€£„“”‚’«»–—…'],
    ['Turkish, Azerbaijani, Vietnamese', 'İıŞşĞğƏəƠơƯưẠậỆỗỹ'],
    ['Greek', 'ΑΒΓαβγάέήίόύώϊϋΐΰς·;ἀὖᾧ'],
    ['Cyrillic', 'АБВабвёЁіїєґЄҐЎўЉњЏћџ№₴₽'],
  ])('%s, regular and bold', (_, text) => {
    expect(missingFrom('regular', text)).toBe('')
    expect(missingFrom('bold', text)).toBe('')
  })

  test('symbols, Armenian and Georgian', () => {
    expect(missingFrom('symbols', '→←↑↓⇒≤≥≠≈∞■□▲△●○◆★☐☑☒✓✗♀♂ԱաԶქართული')).toBe('')
  })

  test('figures of one width', () => {
    const widths = new Set(Array.from('0123456789', (digit) => faces.regular.advance(digit.charCodeAt(0))))
    expect(widths.size).toBe(1)
  })
})
