import { describe, expect, test } from 'vitest'
import { changelog } from '../../../src/content/changelog.ts'
import { drawSummary } from '../../../src/jobs/summary-desk.ts'
import { summaryOf, summaryText } from '../../../src/record/summary.ts'
import type { Summary } from '../../../src/record/summary-form.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { SUMMARY_ATTACHMENT } from '../../../src/report/summary-sheet.ts'
import { en } from '../../../src/words/words.ts'
import { golden } from '../record/golden.ts'
import { MARKER, withMarkers } from '../record/plant-markers.ts'
import { sharedWorksheet as shared } from '../record/shared-worksheet.ts'
import { type ReadPdf, heardText, readPdf } from './read-pdf.ts'

const BARE = { title: '', lessons: '' }
const draw = (summary: Summary) =>
  drawSummary({ summary, pageSize: 'a4', language: 'en', release: '1.0.0+0123456789ab' })
const textOf = (pdf: ReadPdf) => heardText(pdf).replace(/\s+/g, ' ')

const summary = summaryOf(shared, { title: 'A helper for notes', lessons: 'Ask early.\nAsk who looks at night.' })
const rendered = await draw(summary)
const pdf = readPdf(rendered.pdf)
const heard = textOf(pdf)
const { summarySheet: words } = en

/** Everything that is in the file, compressed or not. */
const everythingIn = ({ text, objects }: ReadPdf): string =>
  [text, ...[...objects.values()].map(({ stream }) => stream?.toString('latin1') ?? '')].join('\n')

describe('nothing that was typed into a worksheet is in the PDF of its summary', () => {
  test.each([['the golden file', JSON.parse(golden) as Worksheet], ['the shared example', shared]])(
    '%s', async (_name, record) => {
      const drawn = readPdf((await draw(summaryOf(withMarkers(record), BARE))).pdf)
      expect(textOf(drawn)).toContain(words.about.title)
      expect(textOf(drawn)).not.toMatch(MARKER)
      expect(everythingIn(drawn)).not.toMatch(MARKER)
    },
  )

  test('no time and no place is in it: it bears the day of the rules', () => {
    expect(pdf.text).toContain(`/CreationDate (D:${changelog[0].on.replaceAll('-', '')}000000+00'00')`)
    expect(everythingIn(pdf).match(/D:\d{8}(?!000000\+00'00')/g)).toBe(null)
    expect(heard).not.toMatch(/Illinois/)
  })
})

describe('the pages say', () => {
  test('what was typed for them, and the tier', () => {
    for (const text of [summary.title, 'Ask early.', 'Ask who looks at night.', 'at least Moderate, could be High']) {
      expect(heard).toContain(text)
    }
  })

  test('every joint answer in words', () => {
    const { all } = summary.answers
    for (const [id, { value }] of Object.entries(all)) {
      const { ask, options } = en.questions[id as 'who.ages']
      expect(heard).toContain(ask)
      for (const option of [value ?? []].flat()) {
        const known: { readonly label: string, readonly short?: string } = options[option as 'adults']
        expect(heard).toContain(known.short ?? known.label)
      }
    }
    expect(Object.keys(all).length).toBeGreaterThan(10)
    expect(heard).toContain('When it gives information: Fixed')
  })

  test('what people hold, in numbers', () => {
    expect(heard).toContain('Of 3 people: Adults only (2); 13 to 17 as well (1)')
    expect(heard).toContain('1 acceptable, 1 acceptable with conditions and 1 not acceptable')
    expect(heard).toContain('Of 4 people who answered by themselves, 2 come to a higher tier and nobody to a lower')
  })

  test('that numbers are kept back where fewer than three spoke', async () => {
    const few = textOf(readPdf((await draw(summaryOf({
      ...shared, judgements: {}, answers: { ...shared.answers, positions: {} },
    }, BARE))).pdf))
    expect(few).toContain(words.people.verdictsWithheld)
    expect(few).toContain(words.people.otherTierWithheld)
    expect(few).not.toContain(words.answers.leadPeople)
    expect(few).toContain(words.untitled)
  })

  test('what was left out on purpose, and what it is not', () => {
    expect(heard).toContain(words.about.leftOutList)
    expect(heard).toContain('It is not signed')
    expect(heard).toMatch(/It is not a safety case, a certificate or an approval/)
  })

  test('of a reason by law only that there is one', async () => {
    const { result } = summary
    const banned = textOf(readPdf((await draw({
      ...summary, result: { ...result, stands: { clinical: ['ends-chat'], legal: 1 } },
    })).pdf))
    expect(banned).toContain('2 reasons not to proceed')
    expect(banned).toContain(en.stops['ends-chat'].name)
    expect(banned).toContain('1 reason by law, not named here')
  })
})

test('it carries the summary as data', () => {
  const files = [...pdf.objects.values()].filter(({ body }) => /\/EmbeddedFile\b/.test(body))
  expect(files.map(({ stream }) => stream?.toString('utf8'))).toEqual([summaryText(summary)])
  expect(pdf.text).toContain(SUMMARY_ATTACHMENT)
})

test('it fits on three pages, paints nothing that is neither read out nor decoration, and lacks no character', () => {
  expect(pdf.pages.length).toBeLessThanOrEqual(3)
  expect(pdf.pages.flatMap(({ loose }) => loose)).toEqual([])
  expect(rendered.missing).toEqual([])
})

test('the same summary is the same file, and another is another', async () => {
  expect((await draw(JSON.parse(summaryText(summary)) as Summary)).pdf).toEqual(rendered.pdf)
  const idOf = (bytes: Uint8Array) => /\/ID \[ ?<([0-9A-F]{32})>/.exec(Buffer.from(bytes).toString('latin1'))?.[1]
  const other = idOf((await draw({ ...summary, title: 'Another' })).pdf)
  expect(other).toBeDefined()
  expect(other).not.toBe(idOf(rendered.pdf))
})
