import { assert, asyncProperty, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bibliography } from '../../../src/content/bibliography.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { rulesText } from '../../../src/report/attachments.ts'
import type { Block, Prose } from '../../../src/report/outline.ts'
import { outlineReport } from '../../../src/report/outline-report.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { en } from '../../../src/words/words.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { blocksOf, emptyWorksheet, exported, judgedWorksheet } from './example-record.ts'
import { heardText, printedText, readPdf, reference } from './read-pdf.ts'

const judged = await exported(judgedWorksheet)
const empty = await exported(emptyWorksheet)
const read = readPdf(renderReport(judged).pdf)

/** Printed text on one line, so that a test need not know where lines break. */
const flat = (text: string) => text.replace(/\s+/g, ' ')
const pages = read.pages.map((page) => flat(printedText({ ...read, pages: [page] })))
const all = flat(heardText(read))

const plain = (prose: Prose) => (typeof prose === 'string' ? prose : prose.map(({ text }) => text).join(''))
const firstTier = (blocks: readonly Block[]) => blocks.find((block) => block.kind === 'tier')

describe('the first page', () => {
  test('says what it is, the sentence, the tier in words, and who disagrees, all on one page', () => {
    for (const said of [
      'Full worksheet', '22 November 2026', 'For adults', 'After safeguards:', 'Before safeguards:',
      'Reasons not to proceed', 'What would lower it', 'Still open', 'Together: we did not agree.',
      'Моисей Петров disagrees: Data from my watch is mine.',
      '1 works for or is paid by the maker', '6 places near the end, empty when made.', 'It does not approve the tool.',
      'not a safety case, certificate or approval',
    ]) expect(pages[0]).toContain(said)
  })

  test('says the tier as an interval while answers are missing', () => {
    const { interval } = judged.result
    const [best, worst] = (interval ?? []).map((tier) => en.tiers[tier].name)
    expect(pages[0]).toContain(`After safeguards: at least ${best}, could be ${worst}`)
  })

  test('has no tier before enough is answered', async () => {
    expect(firstTier(await blocksOf(emptyWorksheet))).toMatchObject({ tier: null, title: 'Not enough answers yet' })
  })

  test('puts reasons not to proceed that stand into a box', async () => {
    const { joint } = judgedWorksheet.answers
    const manner = { 'what.manner': { value: ['keeps-from-leaving'] } }
    const layer = { ...joint, all: { ...joint.all, ...manner } }
    const blocks = await blocksOf({ ...judgedWorksheet, answers: { ...judgedWorksheet.answers, joint: layer } })
    const box = blocks.find((block) => block.kind === 'callout' && block.tone === 'stop')
    expect(box).toMatchObject({ title: '1 reason not to proceed' })
    expect(JSON.stringify(box)).toContain(en.stops['manipulative-engagement'].name)
  })
})

describe('the pages after it', () => {
  test('come in their order', () => {
    const titles = outlineReport(judged, en).blocks.flatMap((block) =>
      block.kind === 'heading' && block.level === 2 ? [block.text] : [])
    expect(titles).toEqual([
      'What it can do', 'What could go wrong', 'Where we differed', 'What would lower it, and what would raise it',
      'Reasons not to proceed', 'Law or classification to check', 'Safeguards', 'What this tier asks', 'All answers',
      'Judgement', 'In my words', 'Open questions', 'Signatures', 'How the tier is made', 'Sources',
    ])
    expect(pages.at(-1)).toContain('How to check this file without us')
  })

  test('print what people wrote: notes, own answers, verdicts, conditions, words and replies', () => {
    for (const written of [
      'Set texts only.', 'When it gives information: Fixed, and approved by a clinician', 'Моисей Петров: Others',
      'It helps to prepare.', 'Condition: Test with the most unwell (by 1 February 2027)', 'A carer was missing.',
      'Dissent: Data from my watch is mine.', 'Earlier notice of relapse.', 'That nobody tells me.',
      'We did: People choose.', 'Log of 12 clinicians',
    ]) expect(all).toContain(written)
  })

  test('any text that people write is printed or counted', async () => {
    await assert(asyncProperty(string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), async (text) => {
      const written = text.replace(/\s+/g, ' ').trim() || 'x'
      const worksheet = { ...judgedWorksheet, conclusion: { reason: `<<${written}>>` } }
      const { pdf, missing } = renderReport(await exported(worksheet))
      const codes = new Map(missing.map(({ char, codePoint }) => [char, `[${codePoint}]`]))
      const printed = Array.from(written.normalize('NFC'), (char) => codes.get(char) ?? char).join('')
      expect(flat(heardText(readPdf(pdf)))).toContain(`<<${printed}>>`)
    }), { numRuns: fuzzRuns(10) })
  })

  test('cite by numbers that all stand among the sources, and list only what is cited', () => {
    const { blocks } = outlineReport(judged, en)
    const sources = blocks.findLastIndex((block) => block.kind === 'table')
    const cited = JSON.stringify(blocks.slice(0, sources)).match(/\[\d+(?:, \d+)*\]/g)?.join().match(/\d+/g) ?? []
    const table = blocks[sources]
    const listed = table?.kind === 'table' ? table.rows.map(([number]) => plain(number ?? '')) : []
    expect(listed.length).toBeGreaterThan(3)
    expect(new Set(cited)).toEqual(new Set(listed))
    expect(listed.length).toBeLessThan(Object.keys(bibliography).length)
  })

  test('say each question once, unanswered ones as such', () => {
    expect(all.match(/How unwell might they be\?/g)?.length).toBe(2)
    expect(all).toContain('Can they say no, or stop, and lose nothing? Unanswered')
  })

  test('have a field for each signer and three to spare', () => {
    const form = read.objects.get(reference(read.catalog, 'AcroForm'))?.body ?? ''
    const names = [...form.matchAll(/(\d+) 0 R/g)].map(([, id]) =>
      /\/T\(([^)]*)\)/.exec(read.objects.get(Number(id))?.body ?? '')?.[1])
    expect(names).toEqual(judged.slots.map(({ id }) => id))
    expect(names).toHaveLength(6)
  })
})

describe('the file', () => {
  test('attaches the worksheet and the rules in canonical form', () => {
    const attached = outlineReport(judged, en).attachments.map(({ name, relationship, bytes }) =>
      [name, relationship, new TextDecoder().decode(bytes)])
    expect(attached).toEqual([
      ['worksheet.json', 'Source', worksheetText(judged)], ['rubric.json', 'Data', rulesText(en)],
    ])
  })

  test('drawn again from what is attached is the same to the byte, in any time zone', () => {
    const home = process.env['TZ']
    process.env['TZ'] = 'Asia/Kolkata'
    const again = renderReport(JSON.parse(worksheetText(judged)))
    process.env['TZ'] = home ?? 'UTC'
    const shuffled = { ...judged, judgements: Object.fromEntries(Object.entries(judged.judgements).toReversed()) }
    const first = Buffer.from(renderReport(judged).pdf)
    expect(first.equals(again.pdf)).toBe(true)
    expect(first.equals(renderReport(shuffled).pdf)).toBe(true)
  })

  test('is tagged from the first page to the last', () => {
    for (const record of [judged, empty]) {
      expect(readPdf(renderReport(record).pdf).pages.flatMap(({ loose }) => loose)).toEqual([])
    }
  })

  test('never says what no worksheet may promise', () => {
    const printed = all.replaceAll('not a safety case, certificate or approval', '')
    expect(printed).not.toMatch(/\b(?:certified|compliant|AI therapist)\b/i)
    expect(printed).not.toMatch(/\b(?:suffers from|committed suicide|failed attempt)\b/i)
  })
})
