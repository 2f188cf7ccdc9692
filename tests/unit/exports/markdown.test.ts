import { expect, test } from 'vitest'
import { manuscriptOf } from '../../../src/exports/manuscript.ts'
import { markdownOf } from '../../../src/exports/markdown.ts'
import { differing } from '../report/differing-record.ts'
import { emptyWorksheet } from '../report/example-record.ts'
import { boardDecision } from './board-decision.ts'
import { hostile } from './hostile-record.ts'

/** What stands without a backslash before it: the only marks that a reader of Markdown acts on. */
const bare = (markdown: string): string => markdown.replace(/\\[^\p{L}\p{N}\s]/gu, '')

const linesThatBegin = (markdown: string, mark: RegExp): readonly string[] =>
  markdown.split('\n').filter((line) => mark.test(line))

test('hostile names stay text: no link, no image, no code, no element but a line end of ours', () => {
  expect(bare(markdownOf(manuscriptOf(hostile, null))).replaceAll('<br>', '')).not.toMatch(/[<>[\]`~&]/)
})

test('what was typed begins no heading, list, quotation, rule or table of its own', () => {
  const [plain, strange] = [markdownOf(manuscriptOf(differing, null)), markdownOf(manuscriptOf(hostile, null))]
  const headings = (markdown: string) => linesThatBegin(markdown, /^ *#/).slice(1)
  expect(headings(strange).filter((line) => !headings(plain).includes(line))).toEqual(['## Questions from the board'])
  expect(linesThatBegin(strange, /^ *(?:[=+>]|-(?! )|\d+[.)]|```|~~~|\*(?!\*)|_)/)).toEqual([])
})

test('every row of a table has as many cells as its head', () => {
  const tables = bare(markdownOf(manuscriptOf(hostile, null))).split('\n\n').filter((block) => block.startsWith('|'))
  expect(tables.length).toBeGreaterThan(8)
  for (const table of tables) {
    expect(new Set(table.trim().split('\n').map((row) => row.split('|').length)).size).toBe(1)
  }
})

test('a line that begins with a number is no list, and an address is no link', () => {
  const said = { value: '1. first\n2) second\nhttps://example.org or www.example.org or a@b.org' }
  const record = {
    ...differing,
    answers: {
      ...differing.answers,
      joint: { ...differing.answers.joint, all: { ...differing.answers.joint.all, 'feature.today': said } },
    },
  }
  expect(markdownOf(manuscriptOf(record, null)))
    .toContain('1\\. first<br>2\\) second<br>https\\://example.org or www\\.example.org or a\\@b.org')
})

test('it carries the tier, every answer, own answers, notes, dissent, conditions, and says what it leaves out', () => {
  const text = markdownOf(manuscriptOf(differing, null))
  for (const said of [
    '**After safeguards:** Moderate', 'Left out: signatures', 'Mo Petrov: A current risk to life',
    'Mo Petrov: Everyone turns up at night.', 'Data from my watch is mine.',
    'Ask people who were on a ward', 'From the pilot.', 'The pilot shows it', 'Log of 12 clinicians',
    'That nobody tells me.', 'Earlier notice of relapse.',
  ]) expect(text, said).toContain(said)
})

test('of whoever answered without a name it tells neither role nor day nor file', () => {
  const text = markdownOf(manuscriptOf(differing, null))
  expect(text).toContain('Someone without a name')
  expect(text).not.toMatch(/Someone without a name<br>Clinician|2026-03-05|5 March|night-shift/)
})

test('a decision beside it is told with its votes, and its conditions come first in the plan', () => {
  const text = markdownOf(manuscriptOf(differing, { decision: boardDecision, fits: true }))
  expect(text).toContain('**Decided:** Approve with conditions')
  expect(text).toContain('| Noor Haddad (chair) | For | The pilot is small. |')
  expect(text).toContain('| Sam Ott | No vote |  |')
  expect(text.indexOf('Keep a log of every override')).toBeLessThan(text.indexOf('Test with the most unwell'))
  expect(text).not.toContain('was changed after this decision')
})

test('an empty worksheet makes a text as well', () => {
  expect(markdownOf(manuscriptOf(emptyWorksheet, null))).toContain('Not enough answers yet, so there is no tier.')
})
