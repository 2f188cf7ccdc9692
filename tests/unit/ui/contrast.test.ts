import { describe, expect, test } from 'vitest'
import { type Palette, SCHEMES, contrast, paletteOf } from './palettes.ts'
import { type StyleRule, styleRules } from './style-rules.ts'

const HUES = ['who', 'what', 'when', 'where', 'why', 'action']
const TIERS = ['tier-1', 'tier-2', 'tier-3', 'tier-4']
const LINES = /^(?:border|outline|stroke|fill|box-shadow|accent-color)/
/** Divides what stands apart by its place as well; where more contrast is asked for it is seen too. */
const DECORATION = 'line'

const rules = styleRules()
const shown = rules.filter(({ within, sheet }) => sheet !== 'tokens.css' && !within.join().includes('forced-colors'))

/** The colour tokens that a value names, the hue of a step as each that it can be. */
function named(value: string): readonly string[] {
  return [...value.matchAll(/var\(--(color-|accent|tier-)([\w-]*)/g)].flatMap(([, kind, name = '']) => {
    if (kind === 'color-') return [name]
    if (kind === 'tier-') return name === 'ink' ? TIERS.map(tier => `on-${tier}`) : TIERS
    return HUES.map(hue => (name === '' ? hue : hue === 'action' ? 'surface-tint' : `${hue}-surface`))
  })
}

const valueOf = ({ declarations }: StyleRule, property: string): readonly string[] =>
  declarations.flatMap(([name, value]) => (name === property ? named(value) : []))

const textOf = (rule: StyleRule) => valueOf(rule, 'color')
const groundOf = (rule: StyleRule) => [...valueOf(rule, 'background'), ...valueOf(rule, 'background-color')]
const unique = (names: readonly string[]) => [...new Set(names)]

/** What is written on a ground of its own, in one rule: each of the first with its own of the second. */
const onOwn = shown.flatMap((rule) => {
  const [texts, grounds] = [textOf(rule), groundOf(rule)]
  return texts.flatMap((text, at) =>
    grounds.flatMap((ground, to) => (texts.length === grounds.length && at !== to ? [] : [[text, ground] as const])))
})
/** Everything else can come to stand on any ground that is not a mark. */
const texts = unique(shown.filter(rule => groundOf(rule).length === 0).flatMap(textOf))
const grounds = unique(shown.flatMap(groundOf)).filter(name => /^(?:page$|surface|[a-z]+-surface$)/.test(name))
const lines = unique(shown.flatMap(({ declarations }) =>
  declarations.flatMap(([property, value]) => (LINES.test(property) ? named(value) : []))))
  .filter(name => !/^(?:on-)?tier-|surface|^focus|^page$/.test(name) && name !== DECORATION)

const every = (ones: readonly string[], others: readonly string[]) =>
  ones.flatMap(one => others.map(other => [one, other] as const))

function below(least: number, pairs: readonly (readonly [string, string])[], palette: Palette): readonly string[] {
  return pairs.flatMap(([one, other]) => {
    const reached = contrast(palette.get(one) ?? '', palette.get(other) ?? '')
    return reached >= least ? [] : [`${one} on ${other}: ${reached.toFixed(2)}`]
  })
}

test('the sheets say what is written on what', () => {
  expect(texts).toEqual(expect.arrayContaining(['ink', 'ink-soft', 'link', 'error', 'caution', ...HUES]))
  expect(grounds).toEqual(expect.arrayContaining(['page', 'surface', 'surface-tint', 'error-surface', 'who-surface']))
  expect(onOwn).toEqual(expect.arrayContaining([['on-action', 'action'], ['on-tier-3', 'tier-3'], ['surface', 'why']]))
  expect(lines).toEqual(expect.arrayContaining(['field-border', 'error', 'caution', 'told', ...HUES]))
})

test.each([['#000000', '#ffffff', 21], ['#777777', '#ffffff', 4.48], ['#0a5c66', '#0a5c66', 1]])(
  '%s on %s is %d to 1', (one, other, expected) => expect(contrast(one, other)).toBeCloseTo(expected, 2))

describe.each(Object.keys(SCHEMES) as (keyof typeof SCHEMES)[])('%s', (scheme) => {
  const palette = paletteOf(rules, scheme)
  const [forText, forLines] = scheme.includes('more') ? [7, 4.5] : [4.5, 3]

  test('every text can be read on every ground', () => {
    expect(below(forText, every(texts, grounds), palette)).toEqual([])
  })

  test('what is written on a ground of its own can be read there', () => {
    expect(below(forText, onOwn, palette)).toEqual([])
  })

  test('every border and sign that carries meaning stands out from every ground', () => {
    expect(below(forLines, every(lines, grounds), palette)).toEqual([])
    if (scheme.includes('more')) expect(below(3, every([DECORATION], grounds), palette)).toEqual([])
  })

  test('a mark of a tier in a drawing stands out by its edge', () => {
    expect(below(3, every(['ink', 'ink-soft'], ['surface', 'page']), palette)).toEqual([])
  })

  test('focus is a bright ring and a dark one, of which one stands out from any ground', () => {
    expect(below(3, [['focus', 'focus-ink']], palette)).toEqual([])
    const unseen = grounds.filter(ground =>
      below(3, every(['focus', 'focus-ink'], [ground]), palette).length === 2)
    expect(unseen).toEqual([])
  })
})
