import { expect, test } from 'vitest'
import { styleRules } from './style-rules.ts'

const RAW_COLOUR = /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color-mix|color)\(/i
const COLOUR_WORD = /(?<![-\w])(?:black|white|gr[ae]y|silver|red|green|blue|yellow|orange|purple|pink|brown)(?![-\w])/i
const COLOURED = /color|background|border|outline|shadow|fill|stroke/
const SPACED = /^(?:padding|margin|gap|row-gap|column-gap)/
const LENGTH = /(?<![-\w.])-?\d*\.?\d+(?:px|rem|pt)\b/
const MOVING = /^(?:transition|animation)(?:-duration)?$/
const TIME = /(?<![-\w.])[\d.]+m?s\b/
/** What everybody sees at once, so that no one reads in a colour that is only on its way. */
const STILL = /\b(?:all|color|background|border-color|fill|stroke|opacity)\b/

const rules = styleRules().filter(({ sheet }) => sheet !== 'tokens.css')
const lines = rules.flatMap(({ sheet, selector, declarations }) =>
  declarations.map(([property, value]) => ({ property, value, line: `${sheet} ${selector} ${property}: ${value}` })))

const linesThat = (holds: (line: (typeof lines)[number]) => boolean) => lines.filter(holds).map(({ line }) => line)
const withoutTokens = (value: string) => value.replace(/var\([^)]*\)/g, '')

test('a colour stands in tokens.css and nowhere else', () => {
  expect(lines.length).toBeGreaterThan(1000)
  expect(linesThat(({ value }) => RAW_COLOUR.test(value))).toEqual([])
  expect(linesThat(({ property, value }) => COLOURED.test(property) && COLOUR_WORD.test(value))).toEqual([])
})

test('space around things comes from the scale', () => {
  const raw = linesThat(({ property, value }) => SPACED.test(property) && LENGTH.test(withoutTokens(value)))
  expect(raw).toEqual([
    // What is only for those who listen takes no room; the room leaves some to its menu.
    'base.css .visually-hidden margin: -1px',
    'room.css .room__head padding-inline-end: 18rem',
  ])
})

test('the size of letters comes from the scale, or follows what stands around', () => {
  const raw = linesThat(({ property, value }) => property === 'font-size' && /^[\d.]+(?:px|rem)$/.test(value))
  expect(raw).toEqual([])
})

test('corners come from the scale, or are round altogether', () => {
  const raw = linesThat(({ property, value }) => property.endsWith('radius') && LENGTH.test(withoutTokens(value)))
  expect(raw).toEqual([])
})

test('how long something moves is a token, which less motion turns off; a wait may be a number', () => {
  const moving = lines.filter(({ property, value }) => MOVING.test(property) && withoutTokens(value) !== value)
  expect(moving.length).toBeGreaterThan(2)
  const timed = linesThat(({ property, value }) =>
    MOVING.test(property) && !/\b0s\b|step-end/.test(value) && TIME.test(withoutTokens(value)))
  expect(timed).toEqual([])
  const off = styleRules().filter(({ within }) => within[0] === '@media (prefers-reduced-motion: reduce)')
  expect(off.flatMap(({ declarations }) => declarations))
    .toEqual([['--motion-quick', '0s'], ['--motion-calm', '0s']])
})

test('only place and marks move, never a colour', () => {
  const moving = lines.filter(({ property, value }) => property === 'transition' && !/\b0s\b/.test(value))
  expect(moving.filter(({ value }) => STILL.test(value.split(' ')[0] ?? '')).map(({ line }) => line)).toEqual([])
})
