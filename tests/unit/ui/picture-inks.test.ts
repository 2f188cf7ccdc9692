import { expect, test } from 'vitest'
import { PICTURE_INKS } from '../../../src/ui/result/paint-picture.ts'
import { paletteOf } from './palettes.ts'
import { styleRules } from './style-rules.ts'

test('a picture has the inks of the light screen, whatever the scheme it is made in', () => {
  const light = paletteOf(styleRules(), 'light')
  const expected = Object.keys(PICTURE_INKS).map((tone) => [tone, light.get(tone)])
  expect(expected.length).toBeGreaterThan(10)
  expect(Object.entries(PICTURE_INKS)).toEqual(expected)
})
