import { describe, expect, test } from 'vitest'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import type { Block, Prose } from '../../../src/report/outline.ts'
import { outlineReport } from '../../../src/report/outline-report.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { en } from '../../../src/words/words.ts'
import { differing, layerOf } from './differing-record.ts'
import { blocksOf, exported } from './example-record.ts'
import { printedText, readPdf } from './read-pdf.ts'

const { differences: words, nameless } = en.report
const plain = (prose: Prose) => (typeof prose === 'string' ? prose : prose.map(({ text }) => text).join(''))
const tablesOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
const headedBy = (blocks: readonly Block[], head: string) =>
  (tablesOf(blocks).find(({ columns }) => columns[0]?.head === head)?.rows ?? []).map((row) => row.map(plain))
const panelOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'tier' ? block.lines.map(plain) : []))
const titlesOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [block.text] : []))
const paragraphsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [plain(block.prose)] : []))

const { joint, positions } = differing.answers
const answering = (own: Worksheet['answers']['positions'], more: Partial<Worksheet> = {}): Worksheet =>
  ({ ...differing, ...more, answers: { ...differing.answers, ...more.answers, positions: own } })

describe('where people differed', () => {
  test('everybody who answered stands with their tier in the text of the page, drawn and in words', async () => {
    const read = readPdf(renderReport(await exported(differing)).pdf)
    const text = printedText(read).replace(/\s+/g, ' ')
    const accepting = `${nameless.one}: at least`
    for (const line of ['Joint answers: Moderate', 'Ada Brun: Moderate', 'Mo Petrov: High', accepting]) {
      expect(text).toContain(line)
    }
    expect(text).not.toMatch(/Li Wei: (?:Low|Moderate|High|Very high|at least)/)
  })

  test('who has not answered is named, but not where that would tell who answered without a name', async () => {
    const silent = 'Not answered by themselves: Li Wei.'
    expect(paragraphsOf(await blocksOf(differing))).not.toContain(silent)
    const { order, people } = differing.team
    const named = Object.fromEntries(order.map((id) => [id, { ...people[id], anonymous: undefined }]))
    const team = JSON.parse(JSON.stringify({ order, people: named })) as Worksheet['team']
    expect(paragraphsOf(await blocksOf({ ...differing, team }))).toContain(silent)
  })

  test('the chart and the table of the same hold the same people, joint answers first', async () => {
    const blocks = await blocksOf(differing)
    const figure = blocks.find((block) => block.kind === 'figure' && block.note === words.tiersNote)
    const labels = figure?.kind === 'figure'
      ? figure.drawing.shapes.flatMap((shape) => (shape.kind === 'text' && shape.x === 0 ? [shape.text] : [])) : []
    expect(labels).toEqual(['Joint answers', 'Ada Brun', 'Mo Petrov', nameless.one])
    const rows = headedBy(blocks, words.tiersColumns.person)
    expect(rows.map(([who = '']) => who.split(':')[0])).toEqual(labels)
    expect(rows[2]?.[1]).toBe('How unwell “A current risk to life”, together “Mild to moderate difficulties”.')
  })

  test('each answer says who holds it, safest first, with notes, and how it was settled', async () => {
    const rows = headedBy(await blocksOf(differing), words.answersColumns.question)
    const acuity = rows.find(([question = '']) => question.startsWith(en.questions['who.acuity'].ask))
    expect(acuity?.[1]).toBe([
      'Mild to moderate difficulties – Ada Brun', `A serious illness – ${nameless.one}`,
      'A current risk to life – Mo Petrov', 'Mo Petrov: Everyone turns up at night.',
    ].join('\n'))
    expect(acuity?.[2]).toBe([
      'Mild to moderate difficulties', 'Settled 24 November 2026 by Li Wei: The pilot shows it.',
      'Was the answer of Ada Brun.', 'From answers-ada.json.', `${nameless.one} sees it otherwise and accepts it.`,
      'Dissent that stands: Mo Petrov.',
    ].join('\n'))
    const moves = rows.find(([question = '']) => question.startsWith(en.questions['where.moves'].ask))
    expect(moves?.[2]).toContain(words.notSettled)
  })

  test('what moves the tier stands before what moves nothing', async () => {
    const own = (stage: string, acuity: string) =>
      layerOf({ 'feature.stage': { value: stage }, 'who.acuity': { value: acuity } })
    const people = answering({ ada: own('idea', 'mild'), mo: own('live', 'crisis') })
    const rows = headedBy(await blocksOf(people), words.answersColumns.question)
    const { tiers, nothing } = en.pages.together.differ.matters
    expect(rows.map(([question = '']) => question.split('\n')[1])).toEqual([tiers, nothing])
  })

  test('a safeguard that people see differently stands there too, with what shows it', async () => {
    const safeguards = { 'reviewer-training': { status: 'none' } } as const
    const people = answering({ mo: layerOf({}, { safeguards }) })
    const [row] = headedBy(await blocksOf(people), words.answersColumns.question)
    const { states } = en.report.safeguards
    expect(row?.[0]).toContain(en.safeguards['reviewer-training'].name)
    const said = row?.slice(1).map((cell) => cell.split('\n')[0])
    expect(said).toEqual([`${states.none} – Mo Petrov`, states['in-place']])
  })

  test('on what all agree is one line; nothing is printed where nobody answered alone', async () => {
    const cells = { 'where.moves': { value: 'others' } }
    const together = { ...differing.answers, joint: { ...joint, all: { ...joint.all, ...cells } } }
    const same = answering({ ada: layerOf(cells), mo: layerOf(cells) }, { answers: together })
    const blocks = await blocksOf(same)
    expect(paragraphsOf(blocks)).toContain('On 1 question everybody who answered says the same: Where data goes.')
    expect(titlesOf(blocks)).not.toContain(words.answers)
    expect(titlesOf(await blocksOf(answering({})))).not.toContain(words.title)
    expect(panelOf(await blocksOf(answering({}))).join()).not.toContain('answered alone')
  })

  test('thirty people are drawn on more than one strip, none of them left out', async () => {
    const ids = Array.from({ length: 30 }, (_, i) => `p${i}`)
    const people = Object.fromEntries(ids.map((id) =>
      [id, { name: `Person ${id}`, role: 'carer', interest: false, signer: false } as const]))
    const own = Object.fromEntries(ids.map((id) => [id, layerOf({ 'who.acuity': { value: 'crisis' } })]))
    const blocks = await blocksOf(answering(own, { team: { order: ids, people } }))
    const drawn = blocks.flatMap((block) => (block.kind === 'figure' && block.note === words.tiersNote ? [block] : []))
    expect(drawn.length).toBeGreaterThan(1)
    for (const id of ids) expect(JSON.stringify(drawn)).toContain(`"Person ${id}"`)
    expect(Math.max(...drawn.map(({ drawing, scale }) => drawing.height * scale))).toBeLessThan(650)
  })
})

describe('beside the tier on the first page', () => {
  test('stands how many see another one and why, without a name or an id', async () => {
    const [line = ''] = panelOf(await blocksOf(differing))
    expect(line).toBe('2 of 3 who answered alone see it one tier higher, because they say: '
      + 'How unwell “A current risk to life”; or: Where data goes “We do not know yet”.')
  })

  test('higher comes before lower, and nobody seeing another tier is said', async () => {
    const cautious = answering({ ...positions, ada: layerOf({ 'who.acuity': { value: 'not-unwell' } }) }, {
      answers: { ...differing.answers, joint: { ...joint, all: { ...joint.all, 'who.acuity': { value: 'serious' } } } },
    })
    expect(panelOf(await blocksOf(cautious))[0]).toContain('1 of 3 who answered alone sees it one tier lower')
    const { ada = layerOf({}) } = positions
    expect(panelOf(await blocksOf(answering({ ada })))[0]).toBe('The one person who answered alone sees no other tier.')
  })

  test.each([[2, false], [3, true]])('a role that %i at the table have is named: %s', async (many, named) => {
    const ids = ['ada', 'li', 'mo', 'x1']
    const people = Object.fromEntries(ids.map((id, i) => [id, {
      name: `N ${id}`, role: i < many ? 'clinician' : 'carer', interest: false, signer: false,
    } as const]))
    const own = { ada: layerOf({ 'who.acuity': { value: 'crisis' } }) }
    const [line = ''] = panelOf(await blocksOf(answering(own, { team: { order: ids, people } })))
    expect(line.includes('(role: Clinician)')).toBe(named)
  })

  /** Six dissents, a rating that raises the tier, one that departs from the rules, three reasons that stand. */
  test.each(['a4', 'letter'] as const)('it fits on one page on %s where everybody wrote much', async (size) => {
    const LONG = 'Nobody who has been on a ward was asked before this was planned, and nobody told us. '.repeat(4)
    const written = Object.fromEntries(['feature.for', 'feature.today', 'feature.version', 'why.promise'].map((id) =>
      [id, { value: LONG }]))
    const manner = { value: ['keeps-from-leaving', 'claims-clinician', 'seems-watched'] }
    const all = { ...joint.all, ...written, 'what.manner': manner, 'feature.adds': { value: ['say-it-first'] } }
    const order = ['a', 'b', 'c', 'd', 'e', 'f']
    const each = <T>(value: (id: string) => T) => Object.fromEntries(order.map((id) => [id, value(id)]))
    const people = each((id) => ({
      name: `Dr Anneliese Brøndum-Kierkegaard-${id}`, role: 'clinician', interest: id === 'f', signer: true,
    } as const))
    const rated = (severity: 1 | 4, likelihood: 1 | 2) => ({ severity, likelihood, reason: LONG })
    const crowded = answering({
      a: layerOf({ 'when.oversight': { value: 'never' } }), b: layerOf({ 'who.acuity': { value: 'crisis' } }),
      c: layerOf({ 'when.oversight': { value: 'flagged' } }),
    }, {
      team: { order, people },
      judgements: each(() => ({ verdict: 'not-acceptable', dissent: LONG, conditions: [] } as const)),
      ratings: {
        'diagnose.missed-crisis': { a: rated(1, 1) }, 'diagnose.misleading-assessment': { b: rated(4, 2) },
      },
      answers: { ...differing.answers, joint: { ...joint, all } },
    })
    const read = readPdf(renderReport(await exported(crowded, size)).pdf)
    const [first = '', second = ''] = read.pages.map((page) => printedText({ ...read, pages: [page] }))
    const text = first.replace(/\s+/g, ' ')
    expect(text).toMatch(/raised by .* departs from .* see it one tier higher, because they say: /)
    expect(text).toContain(en.report.first.signed)
    expect(second.trim().startsWith('What it can do')).toBe(true)
  })
})

test('all answers say how a joint one was settled and whose it was', async () => {
  const acuity = tablesOf(await blocksOf(differing)).flatMap(({ columns, rows: all }) =>
    columns[2]?.head === en.report.answers.columns.note ? all.map((row) => row.map(plain)) : [])
    .find(([question]) => question === en.questions['who.acuity'].ask)
  expect(acuity?.[2]).toContain('Settled 24 November 2026 by Li Wei: The pilot shows it. Was the answer of Ada Brun.')
  expect(acuity?.[1]).toContain(`${nameless.one}: A serious illness`)
})

test('no version of the first page names anybody in what it says of their tiers', async () => {
  const { firstPage } = outlineReport(await exported(differing), en)
  for (const blocks of firstPage) {
    const [line = ''] = panelOf(blocks)
    expect(line).toContain('2 of 3 who answered alone see it one tier higher')
    expect(line).not.toMatch(/Ada|Mo |Petrov|x1|clinician/i)
  }
})
