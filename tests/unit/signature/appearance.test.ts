import { PDF } from '@libpdf/core'
import { describe, expect, test } from 'vitest'
import { drawAppearance } from '../../../src/signature/appearance.ts'
import { fit, type Lettering } from '../../../src/signature/lettering.ts'

/** Every letter is half as wide as the type is high; lines break anywhere. */
const even: Lettering = {
  faces: [],
  set: (text, size, width) => {
    const perLine = Math.max(1, Math.floor(width / (size / 2)))
    return (text.match(new RegExp(`.{1,${perLine}}`, 'gsu')) ?? ['']).map(line => ({
      runs: [{ face: 'courier', text: line, x: 0 }],
      width: (line.length * size) / 2,
    }))
  },
}

async function contentOf(paragraphs: readonly string[], strokes: readonly (readonly { x: number; y: number }[])[]) {
  const mark = { kind: 'drawn', strokes } as const
  const page = (await PDF.load(drawAppearance({ width: 240, height: 60, mark, paragraphs }, even))).getPage(0)
  return { page, text: page?.extractText().text.replaceAll(/\s/g, '') }
}

describe('words beside a signature', () => {
  test('keep their size while they fit, and get smaller until they do', () => {
    const texts = ['Ana', 'A very long role '.repeat(20)]
    const [few, many] = texts.map(text => fit(even, [text], { width: 100, height: 50, size: 8 }))
    expect(few?.size).toBe(8)
    expect(many?.size).toBeLessThan(5)
    expect((many?.lines.length ?? 0) * (many?.leading ?? 0)).toBeLessThanOrEqual(50)
  })

  test('lose no letter, however many they are', () => {
    const text = 'Anaïs '.repeat(5000)
    const { lines } = fit(even, [text], { width: 100, height: 50, size: 8 })
    expect(lines.flatMap(line => line.runs.map(run => run.text)).join('')).toBe(text)
  })

  test('are printed, each paragraph, on a page of the slot’s size', async () => {
    const { page, text } = await contentOf(['Ana', 'Clinician', 'I agree.', '3 May 2026'], [])
    expect([page?.width, page?.height]).toEqual([240, 60])
    expect(text).toBe('AnaClinicianIagree.3May2026')
  })
})

/** The head of a JPEG in colours, 200 pixels wide and 100 high: all that is read before it is printed. */
const PICTURE = Uint8Array.from(
  Buffer.from(
    'ffd8 ffe0 0010 4a464946 00 0101 00 0001 0001 00 00 ffc0 0011 08 0064 00c8 03 011100 021100 031100 ffd9'
      .replaceAll(' ', ''),
    'hex',
  ),
)

test('a picture keeps its shape, in the middle of its place', async () => {
  const mark = { kind: 'picture', jpeg: PICTURE } as const
  const drawn = Buffer.from(drawAppearance({ width: 240, height: 60, mark, paragraphs: [] }, even)).toString('latin1')
  const placed = /^([\d.]+) 0 0 ([\d.]+) ([\d.]+) ([\d.]+) cm$/m.exec(drawn) ?? []
  const [width = 0, height = 0, left = 0, bottom = 0] = placed.slice(1).map(Number)
  expect(width / height).toBeCloseTo(2)
  expect(left + width / 2).toBeCloseTo(4 + (0.38 * (240 - 8 - 6)) / 2, 1)
  expect(bottom + height / 2).toBeCloseTo(30, 1)
  expect(drawn).toContain('/DCTDecode')
  expect(drawn).not.toContain('/SMask')
})

test('a drawn signature stays inside its box, wherever the pen went', async () => {
  const wild = [[{ x: -9, y: 0.5 }, { x: 99, y: -3 }, { x: 0.5, y: 7 }], [{ x: 0.5, y: 0.5 }], []]
  const bytes = drawAppearance({ width: 240, height: 60, mark: { kind: 'drawn', strokes: wild }, paragraphs: [] }, even)
  const drawn = Buffer.from(bytes).toString('latin1')
  const found = [...drawn.matchAll(/^(-?[\d.]+) (-?[\d.]+) [ml]$/gm)]
  const points = found.map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
  expect(points.length).toBeGreaterThanOrEqual(3)
  expect(points.filter(({ x, y }) => x < 0 || x > 96 || y < 0 || y > 60)).toEqual([])
})
