import { expect, test } from 'vitest'
import { loadFonts } from '../../../src/report/fonts/load-fonts.ts'
import { createLettering } from '../../../src/report/lettering.ts'

const fonts = loadFonts()
const lettering = createLettering(fonts)

test('lettering names the face of every run and gives its file', () => {
  const [line, ...more] = lettering.set('Ada → Zoë', 10, 500)
  expect(more).toEqual([])
  expect(line?.runs.map(({ face, text }) => [face, text])).toEqual([
    ['NotoSans-Regular', 'Ada '], ['DejaVuSans', '→'], ['NotoSans-Regular', ' Zoë'],
  ])
  const names = lettering.faces.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['NotoSans-Regular', 'DejaVuSans']))
  for (const { data } of lettering.faces) expect(data.slice(0, 4)).toBe('\u0000\u0001\u0000\u0000')
})

test('lettering breaks lines and loses nothing', () => {
  const lines = lettering.set('One name that is too long for its line 🙂', 10, 60)
  expect(lines.length).toBeGreaterThan(2)
  expect(lines.flatMap(({ runs }) => runs.map(({ text }) => text)).join('')).toBe(
    'One name that is too long for its line [U+1F642]',
  )
  for (const { width } of lines) expect(width).toBeLessThanOrEqual(60)
})
