import { describe, expect, test } from 'vitest'
import { OWN_WORDS } from '../../../src/content/own-words.ts'
import { rubric } from '../../../src/content/rubric.ts'
import { compareRatings } from '../../../src/domain/level.ts'
import { score } from '../../../src/domain/score.ts'
import { assessmentOf } from '../../../src/record/assessment.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import type { Block, Prose } from '../../../src/report/outline.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { en } from '../../../src/words/words.ts'
import { workedExample } from '../../cases/worked-example.ts'
import { blocksOf, exported, judgedWorksheet } from './example-record.ts'
import { printedText, readPdf } from './read-pdf.ts'

const LONG = 'Nobody who has been on a ward was asked before this was planned, and nobody told us. '.repeat(4)
const { joint } = judgedWorksheet.answers

const answering = (answers: Readonly<Record<string, string | readonly string[]>>): Worksheet => {
  const cells = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value }]))
  const layer = { ...joint, all: { ...joint.all, ...cells } }
  return { ...judgedWorksheet, answers: { ...judgedWorksheet.answers, joint: layer } }
}

const plain = (prose: Prose) => (typeof prose === 'string' ? prose : prose.map(({ text }) => text).join(''))

/** What stands beside a term, wherever it stands. */
const beside = (blocks: readonly Block[], term: string): readonly string[] =>
  blocks.flatMap((block) => (block.kind === 'definitions' ? block.rows : []))
    .filter((row) => row.term === term)
    .flatMap(({ details }) => details.map(plain))

const termsOf = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.kind === 'definitions' ? block.rows.map(({ term }) => term) : []))

/** Six people of whom three disagree, two reasons that stand, and everybody wrote much. */
const disputed: Worksheet = {
  ...answering({
    'what.manner': ['keeps-from-leaving', 'claims-clinician'], 'feature.for': LONG, 'feature.today': LONG,
    'feature.version': LONG, 'why.promise': LONG, 'who.ages': 'under-13', 'who.acuity': 'serious',
    'feature.adds': ['reaches-unreached', 'practice-between', 'say-it-first'], 'when.oversight': 'flagged',
  }),
  team: {
    order: ['a', 'b', 'c', 'd', 'e', 'f'],
    people: Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [
      id, { name: `Dr Anneliese Brøndum-${id}`, role: 'clinician', interest: id === 'b', signer: true } as const,
    ])),
  },
  judgements: Object.fromEntries(['a', 'b', 'c'].map((id) => [
    id, { verdict: 'not-acceptable', reason: LONG, dissent: LONG, conditions: [] } as const,
  ])),
}

describe('the first page ends where the second begins', () => {
  test.each(['a4', 'letter'] as const)('on %s, with three dissents and two reasons not to proceed', async (size) => {
    const read = readPdf(renderReport(await exported(disputed, size)).pdf)
    const [first = '', second = ''] = read.pages.map((page) => printedText({ ...read, pages: [page] }))
    expect(first.replace(/\s+/g, ' ')).toContain('2 reasons not to proceed')
    expect(first.match(/ disagrees: /g)).toHaveLength(3)
    expect(first).toContain(en.report.first.signed)
    expect(second.trim().startsWith('What it can do')).toBe(true)
  })

  test.each(['a4', 'letter'] as const)('on %s, with 200 letters of heading where no reason stands', async (size) => {
    const wordy = answering({
      'feature.for': LONG, 'feature.today': LONG, 'why.promise': LONG, 'who.ages': 'under-13', 'who.acuity': 'serious',
      'what.actions': ['diagnose', 'treat', 'inform', 'converse'], 'when.oversight': 'flagged', 'why.role': 'instead',
    })
    const read = readPdf(renderReport(await exported(wordy, size)).pdf)
    const [first = '', second = ''] = read.pages.map((page) => printedText({ ...read, pages: [page] }))
    expect(first.replace(/\s+/g, ' ')).toContain(LONG.slice(0, 180))
    expect(first).toContain(en.report.first.signed)
    expect(second.trim().startsWith('What it can do')).toBe(true)
    expect(second).not.toContain(en.report.more)
  })

  test('what holds only if an open question turns out badly is not told as a fact', async () => {
    const worst = async (worksheet: Worksheet) => beside(await blocksOf(worksheet), en.report.first.why)[0]
    const because = 'Young or very unwell people use it'
    expect(await worst(workedExample)).toContain(`If it turns out so (open: How unwell): ${because}`)
    const known = await worst(answering({ 'who.acuity': 'serious', 'when.oversight': 'never' }))
    expect(known).not.toContain('If it turns out so')
  })

  test('where no action is ticked it says that, and asks for nothing else', async () => {
    const blocks = await blocksOf(answering({ 'what.actions': [] }))
    expect(beside(blocks, en.report.first.open)[1]).toBe(en.tierNotes.noAction)
    const [tier] = blocks.flatMap((block) => (block.kind === 'tier' ? [block.lines.map(plain)] : []))
    expect(tier).toEqual([en.tierNotes.noAction])
  })

  test('what cannot be ruled out reads as one sentence', async () => {
    const text = JSON.stringify(await blocksOf(judgedWorksheet))
    expect(text).toMatch(/cannot be ruled out yet: it [^.]+; it [^.]+\./)
  })
})

describe('all answers', () => {
  const rowsOf = async (worksheet: Worksheet) =>
    (await blocksOf(worksheet)).flatMap((block) =>
      block.kind === 'table' ? block.rows.map((row) => row.map(plain)) : [])

  test('a protective answer without a basis is printed as assumed, any other without one is not', async () => {
    const rows = await rowsOf(answering({ 'who.ages': 'adults', 'who.acuity': 'crisis' }))
    const noteOf = (ask: string) => rows.find(([head]) => head === ask)?.at(2)
    expect(noteOf(en.questions['who.ages'].ask)).toBe(en.answers.basis.assumed)
    expect(noteOf(en.questions['who.acuity'].ask)).toBe('')
  })

  test('what a grid asks is said once, and its other rows go on from there', async () => {
    const heads = (await rowsOf(judgedWorksheet)).map(([head = '']) => head)
    expect(heads.filter((head) => head.includes(en.groups['who.tested'].ask))).toHaveLength(1)
    expect(heads).toContain(`… ${en.questions['who.tested.most-unwell'].ask}`)
  })
})

describe('what people wrote is not said twice', () => {
  test.each([
    ['It never sleeps.', '“It never sleeps.”'],
    ['“It never sleeps.”', '“It never sleeps.”'],
    ['"It never sleeps."', '“It never sleeps.”'],
    ['“Calm” and “kind”', '““Calm” and “kind””'],
  ])('a promise typed as %s', async (typed, printed) => {
    expect(beside(await blocksOf(answering({ 'why.promise': typed })), en.report.first.promise)).toEqual([printed])
  })

  test('what they have today, in their own first word', async () => {
    const blocks = await blocksOf(answering({ 'feature.today': 'Today they wait.' }))
    const [today] = beside(blocks, en.report.first.todayAdds)
    expect(today).toBe('Today they wait.')
  })

  test('a person without a name is not asked to sign, and the places left are spare', async () => {
    const people = { x: { name: ' ', role: 'product-manager', interest: true, signer: true } as const }
    const slots = (await blocksOf({ ...judgedWorksheet, team: { order: ['x'], people }, judgements: {} }))
      .flatMap((block) => (block.kind === 'slots' ? block.slots : []))
    expect(slots.map(({ heading }) => heading)).toEqual(slots.map(() => en.report.signatures.spare))
  })
})

describe('a reason to accept a rating', () => {
  const { accepted, notAccepted } = en.report.risks
  const [worst] = score(rubric, assessmentOf(joint)).rows.toSorted(({ residual: a }, { residual: b }) =>
    compareRatings(a, b))
  const reasons = { [`${worst?.action}.${worst?.hazard}`]: 'Because.' }
  const termsWhen = async (judgements: Worksheet['judgements'], conclusion: Worksheet['conclusion']) =>
    termsOf(await blocksOf({ ...judgedWorksheet, accepted: reasons, judgements, conclusion }))

  test('is only noted where nobody accepts', async () => {
    const terms = await termsWhen({ mo: { verdict: 'not-acceptable', conditions: [] } }, { verdict: 'not-acceptable' })
    expect(terms).toContain(notAccepted)
    expect(terms).not.toContain(accepted)
  })

  test('counts where one person or all together accept, with conditions or without', async () => {
    const one = await termsWhen({ mo: { verdict: 'with-conditions', conditions: [] } }, {})
    const together = await termsWhen({}, { verdict: 'acceptable' })
    for (const terms of [one, together]) {
      expect(terms).toContain(accepted)
      expect(terms).not.toContain(notAccepted)
    }
  })
})

test('a change that only leaves people out says so', async () => {
  const blocks = await blocksOf(answering({ 'who.acuity': 'crisis', 'who.ages': 'adults' }))
  const narrowing = en.report.levers.narrows.replace('{changes}', '')
  const rows = blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
  const acuity = rows.find(([changes = '']) => plain(changes).toLowerCase().startsWith('nobody with a serious illness'))
  expect(plain(acuity?.[0] ?? '')).toContain(narrowing)
})

test('own words stand in the order in which they were asked, under a warning', async () => {
  const mo = Object.fromEntries(OWN_WORDS.toReversed().map((prompt) => [prompt, { text: `On ${prompt}.` }]))
  const blocks = await blocksOf({ ...judgedWorksheet, inMyWords: { mo } })
  const quotes = blocks.flatMap((block) => (block.kind === 'together' ? block.blocks : []))
    .flatMap((block) => (block.kind === 'quote' ? [block.text] : []))
  expect(quotes).toEqual(OWN_WORDS.map((prompt) => `On ${prompt}.`))
  const title = blocks.findIndex((block) => block.kind === 'heading' && block.text === en.report.ownWords.title)
  expect(blocks[title + 1]).toEqual({ kind: 'paragraph', prose: en.report.ownWords.warning })
})
