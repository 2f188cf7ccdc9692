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

test('a drawn signature stays inside its box, wherever the pen went', async () => {
  const wild = [[{ x: -9, y: 0.5 }, { x: 99, y: -3 }, { x: 0.5, y: 7 }], [{ x: 0.5, y: 0.5 }], []]
  const bytes = drawAppearance({ width: 240, height: 60, mark: { kind: 'drawn', strokes: wild }, paragraphs: [] }, even)
  const drawn = Buffer.from(bytes).toString('latin1')
  const found = [...drawn.matchAll(/^(-?[\d.]+) (-?[\d.]+) [ml]$/gm)]
  const points = found.map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
  expect(points.length).toBeGreaterThanOrEqual(3)
  expect(points.filter(({ x, y }) => x < 0 || x > 96 || y < 0 || y > 60)).toEqual([])
})
