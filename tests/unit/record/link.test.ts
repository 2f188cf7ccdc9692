import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ACTIONS, QUESTION_IDS, questions } from '../../../src/content/questions.ts'
import { questionOf } from '../../../src/record/known.ts'
import { linkOf } from '../../../src/record/link.ts'
import type { Cell, Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { largeWorksheet } from '../../cases/large-worksheet.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyRecord } from './any-record.ts'
import { RULES, answering, checked, linkIn, withAnswers, written } from './link-case.ts'

const OPTIONS: readonly string[] = QUESTION_IDS.flatMap((id) => {
  const question = questions[id]
  return question.kind === 'text' ? [] : [...question.options]
})

const isTold = (question: string) => question === 'what.actions' || questionOf(question)?.step === 'feature'

const isBare = (question: string) => ['what.actions', 'feature.stage', 'feature.jurisdictions'].includes(question)

const isChosen = ([id, cell]: readonly [string, Cell]): boolean =>
  questionOf(id)?.kind !== 'text' && cell.confirmed === undefined && !cell.declined &&
  (cell.unknown === true || cell.value !== undefined)

/** What a link should say of an answer. */
const saidOf = (id: string, { value, unknown }: Cell): Cell => ({
  ...(value !== undefined && { value }), ...(unknown && { unknown }), ...(!isTold(id) && { confirmed: false as const }),
})

const chosenIn = (cells: Layer['all'], isBlind: boolean): Layer['all'] =>
  Object.fromEntries(Object.entries(cells)
    .filter((entry) => isChosen(entry) && (!isBlind || isBare(entry[0])))
    .map(([id, cell]) => [id, saidOf(id, cell)]))

const chosenOf = ({ answers: { joint } }: Worksheet, isBlind: boolean): Layer => ({
  all: chosenIn(joint.all, isBlind),
  actions: Object.fromEntries(Object.entries(joint.actions)
    .map(([action, cells]) => [action, chosenIn(cells, isBlind)] as const)
    .filter(([, cells]) => Object.keys(cells).length > 0)),
  safeguards: {},
})

const MARK = 'MARKED'

/** Every text that is not an id of the rules, and not the title. */
const marked = (value: unknown, key = ''): unknown => {
  if (typeof value === 'string') return [...OPTIONS, ...QUESTION_IDS].includes(value) ? value : `${MARK} ${value}`
  if (Array.isArray(value)) return value.map((entry) => marked(entry))
  if (typeof value !== 'object' || value === null) return value
  if (key === 'feature.for') return { ...value, note: MARK, by: MARK, at: MARK }
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, marked(entry, name)]))
}

describe('a link', () => {
  test('is spelled out', () => {
    expect(written).toBe(checked(`#/link/1/f00d/${RULES}/` +
      'Breathing%20%28beta%29%3A%2050%25%20of%20users%2C%20d%C3%A9j%C3%A0%20vu%20%26%20more%21/' +
      'feature.stage=pilot,who.ages=adults,who.conditions=-,what.actions=inform+diagnose,' +
      'when.oversight@diagnose=before,why.evidence=?/'))
    expect(linkOf(withAnswers({}), { blind: true })).toBe(checked(`#/link/1b/f00d/${RULES}/-/-/`))
    expect(checked('foobar')).toBe('foobarbf9cf968')
  })

  test('says the title and what was chosen, and no more', () => {
    fc.assert(fc.property(anyRecord, fc.boolean(), (record, blind) => {
      const { title, ...link } = linkIn(linkOf(record, { blind })) ?? { title: null }
      const [version = '', code = ''] = RULES.split('-')
      expect(link).toEqual({
        worksheet: 'any', blind, rules: { version, code }, sameRules: true, layer: chosenOf(record, blind), strange: [],
      })
      const { value, confirmed, declined } = record.answers.joint.all['feature.for'] ?? {}
      const line = String(value ?? '').trim()
      if (confirmed === false || declined) expect(title).toBe('')
      else if (/^(?:[\p{L}\p{N}]*|[\p{L}\p{N}].*[\p{L}\p{N}])$/u.test(line) && !/[\s\p{C}]/u.test(line)) {
        expect(title).toBe(line.normalize('NFC'))
      }
    }), { numRuns: fuzzRuns(60) })
  })

  test('is the same whatever names, notes, reasons, texts, people and times there are', () => {
    fc.assert(fc.property(anyRecord, fc.boolean(), (record, blind) => {
      const filled = marked(record) as Worksheet
      const link = linkOf({ ...filled, id: 'any' }, { blind })
      expect(JSON.stringify(filled)).toContain(MARK)
      expect(link).toBe(linkOf(record, { blind }))
      expect(link).not.toContain(MARK)
    }), { numRuns: fuzzRuns(40) })
  })

  test('holds ids of the rules beside the title', () => {
    const [, answers = ''] = /\/[^/]*\/([^/]*)\/[0-9a-f]{8}$/.exec(linkOf(largeWorksheet, { blind: false })) ?? []
    const words = answers.split(/[,=@+]/)
    expect(words.length).toBeGreaterThan(200)
    expect(words.filter((word) => ![...OPTIONS, ...QUESTION_IDS, ...ACTIONS].includes(word))).toEqual([])
  })

  test('leaves out an answer that the rules do not offer, whatever it says', () => {
    const record = withAnswers({ 'who.ages': { value: 'Ana, 34' }, 'who.name': { value: 'Ana' } }, { ana: {
      'when.oversight': { value: 'before' },
    } })
    expect(linkOf(record, { blind: false })).toContain('/-/-/')
    expect(linkOf(withAnswers({ 'feature.today': { unknown: true } }), { blind: false })).toContain('/-/-/')
  })

  test('is in the order of the rules: it does not tell what was answered first', () => {
    const fixed = { 'what.output': { value: 'fixed' } }
    const record = withAnswers({ 'what.actions': { value: ['treat', 'inform'] }, 'who.ages': { value: 'adults' } }, {
      treat: { 'who.gets': { value: 'person' }, ...fixed }, inform: fixed,
    })
    expect(linkOf(record, { blind: false })).toContain('/who.ages=adults,who.gets@treat=person,' +
      'what.actions=inform+treat,what.output@inform=fixed,what.output@treat=fixed/')
  })

  test('of a large worksheet stays far below what is read', () => {
    expect(linkOf(largeWorksheet, { blind: false }).length).toBeLessThan(8_000)
    expect(linkOf(largeWorksheet, { blind: true }).length).toBeLessThan(800)
  })
})

const titleAfter = (value: string): string | undefined =>
  linkIn(linkOf(withAnswers({ 'feature.for': { value } }), { blind: false }))?.title

describe('a title', () => {
  test.each([
    ['  \n First\u2028Second', 'First'],
    ['a\u0000b\u202ec\u2066d\te  f', 'a bcd e f'],
    ['Visit\u200f \u200b\u2066evil\u061c.\u00adexample\u{e0041}', 'Visit evil.example'],
    ['\u0645\u06cc\u200c\u062e 👩\u200d⚕', '\u0645\u06cc\u200c\u062e 👩\u200d⚕'],
    ['cafe\u0301', 'caf\u00e9'],
    ['half \ud83d', 'half \ufffd'],
    [`${'🙂'.repeat(201)} more`, '🙂'.repeat(200)],
    ['__proto__', '__proto__'],
    ['-', ''],
    ['50%25 of a/b#c', '50%25 of a/b#c'],
  ])('%#: %.12j', (value, title) => {
    expect(titleAfter(value)).toBe(title)
  })

  test('does not end in the space at which it was cut', () => {
    const record = withAnswers({ 'feature.for': { value: `${'a'.repeat(199)} more` } })
    expect(linkOf(record, { blind: false })).toContain('a/-/')
  })

  test('is one visible line in NFC, whoever wrote the link', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      const title = titleAfter(text)
      expect(title).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u)
      expect(title).toBe(title?.normalize('NFC').trim())
      expect([...title ?? ''].length).toBeLessThanOrEqual(200)
      expect(titleAfter(title ?? '')).toBe(title)
    }), { numRuns: fuzzRuns() })
    const hostile = encodeURIComponent(`${'e\u0301'.repeat(2_000)}\u202e\u0000`)
    expect(linkIn(answering('-', { title: hostile }))?.title).toBe('\u00e9'.repeat(200))
  })
})
