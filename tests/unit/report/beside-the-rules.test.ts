import { describe, expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { insightOf } from '../../../src/domain/insight.ts'
import { readLenses } from '../../../src/domain/read-lenses.ts'
import { score } from '../../../src/domain/score.ts'
import { assessmentOf } from '../../../src/record/assessment.ts'
import { headlineIn } from '../../../src/record/headline.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import type { Block, Prose } from '../../../src/report/outline.ts'
import { en } from '../../../src/words/words.ts'
import { blocksOf, judgedWorksheet } from './example-record.ts'

/** What stands beside the rules' own result: people's ratings, laws, steps, what-ifs, doubt, shares. */

const { joint } = judgedWorksheet.answers
const plain = (prose: Prose) => (typeof prose === 'string' ? prose : prose.map(({ text }) => text).join(''))
const flat = (blocks: readonly Block[]) => JSON.stringify(blocks)
const tablesOf = (blocks: readonly Block[]) => blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
const rowsOf = (blocks: readonly Block[], caption: string) =>
  (tablesOf(blocks).find((table) => table.caption === caption)?.rows ?? []).map((row) => row.map(plain))
const panelOf = (blocks: readonly Block[]) => {
  const panel = blocks.find((block) => block.kind === 'tier')
  return panel?.kind === 'tier' ? { ...panel, lines: panel.lines.map(plain) } : undefined
}

const answering = (answers: Readonly<Record<string, string | readonly string[]>>): Worksheet => {
  const cells = Object.fromEntries(Object.entries(answers).map(([id, value]) => [id, { value }]))
  const layer = { ...joint, all: { ...joint.all, ...cells } }
  return { ...judgedWorksheet, answers: { ...judgedWorksheet.answers, joint: layer } }
}

const settled = answering({ 'who.acuity': 'mild', 'feature.jurisdictions': ['eu'] })
const { rows, tier } = score(rubric, assessmentOf(settled.answers.joint))
const lowest = rows.at(-1)
const worst = rows[0]

describe('ratings of people', () => {
  const rate = (person: string, row: typeof worst, severity: 1 | 5, likelihood: 1 | 5): Worksheet => ({
    ...settled,
    ratings: { [`${row?.action}.${row?.hazard}`]: { [person]: { severity, likelihood, reason: 'I have seen it.' } } },
  })

  test('a higher one is the headline, and says who raised it above what', async () => {
    const panel = panelOf(await blocksOf(rate('mo', lowest, 5, 5)))
    expect(panel?.tier).toBe(4)
    expect(panel?.title).toContain(en.tiers[4].name)
    expect(panel?.lines[0]).toMatch(/^The rules say .+; raised by Моисей Петров \(.+\)\.$/)
  })

  test('a lower one of a clinician from outside the maker is a departure with its reason', async () => {
    const blocks = await blocksOf(rate('ada', worst, 1, 1))
    expect(panelOf(blocks)?.tier).toBe(tier.worst)
    expect(panelOf(blocks)?.lines[0]).toMatch(/^Dr Ada Žižek departs from the rules on .+, Low: I have seen it\.$/)
    expect(flat(blocks)).toContain(en.report.risks.teamRatings.departs)
  })

  test('a lower one of anybody else is an opinion, told inside only', async () => {
    const blocks = await blocksOf(rate('li', worst, 1, 1))
    expect(panelOf(blocks)?.lines.join()).not.toContain('departs')
    expect(flat(blocks)).toContain(en.report.risks.teamRatings.opinion)
  })

  test('what the table named itself is numbered on, stands on the matrix, and joins the headline', async () => {
    const levels = { severity: 5, likelihood: 5 } as const
    const own = { ...levels, name: 'Staff stop listening', reason: 'They look away.', by: 'mo' }
    const blocks = await blocksOf({ ...settled, ownHazards: { order: ['own'], byId: { own } } })
    const [row] = rowsOf(blocks, en.report.risks.ownLead)
    const place = Number(/^(\d+)\. Staff stop listening$/.exec(row?.[0] ?? '')?.[1])
    const figure = blocks.find((block) => block.kind === 'figure')
    expect(row?.at(-1)).toBe('They look away.\nNamed by Моисей Петров.')
    expect(figure?.kind === 'figure' && figure.alt).toContain(`${place} at severity 5, likelihood 5, as people`)
    expect(panelOf(blocks)?.lines[0]).toContain('what the table named: “Staff stop listening”')
  })
})

describe('laws and reasons in law', () => {
  test('a level that only may apply is never said to apply', async () => {
    const treating = answering({ 'who.acuity': 'mild', 'what.actions': ['diagnose'], 'feature.jurisdictions': ['eu'] })
    const lens = readLenses(rubric, assessmentOf(treating.answers.joint)).find((one) => one.lens === 'eu-mdr')
    expect(lens).toMatchObject({ state: 'applies', surely: 'IIa', level: { best: 'IIb' } })
    const { IIa, IIb } = en.lenses['eu-mdr'].levels
    expect(flat(await blocksOf(treating))).toContain(`${en.lensStates.applies}: at least ${IIa}, could be ${IIb}.`)
  })

  test('every law stands once: in full, or in the line of its state', async () => {
    const blocks = await blocksOf(settled)
    const start = blocks.findIndex((block) => block.kind === 'heading' && block.text === en.report.laws.title)
    const told = blocks[start + 2]
    const text = told?.kind === 'definitions'
      ? told.rows.flatMap(({ term, details }) =>
        term === en.report.laws.none || term === en.report.laws.noneOpen ? details.map(plain) : [term])
      : []
    const names = text.flatMap((line) => line.split(en.report.semicolon))
    expect(names.toSorted()).toEqual(Object.values(en.lenses).map(({ name }) => name).toSorted())
  })

  test('clinical and legal reasons stand apart, and none is missing', async () => {
    const blocks = await blocksOf(settled)
    const kinds = (['clinical', 'legal'] as const).map((kind) => [kind, rowsOf(blocks, en.report.stops.captions[kind])])
    for (const [kind, reasons] of kinds) {
      const known = Object.entries(rubric.stops).filter(([, stop]) => stop.kind === kind).map(([id]) => id)
      expect(reasons).toHaveLength(known.length)
    }
  })
})

describe('what this tier asks', () => {
  test('is every step up to the tier as it is said, with owner, day and a box', async () => {
    const [id] = Object.keys(rubric.steps)
    const plan = { [id ?? '']: { owner: 'Dr Žižek', due: '2027-02-01', done: true } as const }
    const planned = { ...settled, plan }
    const blocks = await blocksOf(planned)
    const boxes = Object.values(en.tierStepGroups).flatMap((group) => rowsOf(blocks, group))
    const asked = Object.values(rubric.steps).filter(({ from }) => from <= headlineIn(planned).tier.worst)
    expect(boxes).toHaveLength(asked.length)
    expect(boxes.map(([, ...fields]) => fields)).toContainEqual(['Dr Žižek', '1 February 2027', '☑'])
    expect(boxes.filter((row) => row.at(-1) === '☐')).toHaveLength(asked.length - 1)
  })
})

describe('what-ifs', () => {
  const { joint: now } = settled.answers
  const riskier = { ...now, all: { ...now.all, 'who.acuity': { value: 'crisis' } } }
  const withVariants = (printed: boolean): Worksheet => ({
    ...settled,
    answers: {
      ...settled.answers,
      variantOrder: ['kept'],
      variants: { kept: { title: 'Also on wards', layer: riskier, note: 'Less to say.', ...(printed && { printed }) } },
    },
  })

  test('that are to be printed stand beside the worksheet, each with its own tier', async () => {
    const blocks = await blocksOf(withVariants(true))
    const [worksheet, kept] = rowsOf(blocks, en.report.whatIfs.caption)
    expect(worksheet?.[0]).toBe(en.report.whatIfs.worksheet)
    expect(kept?.[0]).toBe('Also on wards')
    expect(kept?.[2]).not.toBe(worksheet?.[2])
    expect(flat(blocks)).toContain('Less to say.')
    const { short, options } = en.questions['who.acuity']
    expect(flat(blocks)).toContain(`Other answers: ${short} “${options.crisis.label}”.`)
  })

  test('that are not to be printed leave no trace on the pages', async () => {
    expect(flat(await blocksOf(withVariants(false)))).not.toContain('Also on wards')
  })
})

describe('the appendix', () => {
  test('has the share of each W, drawn and as a table, and what this version of the rules changed', async () => {
    const blocks = await blocksOf(settled)
    const { attribution } = insightOf(rubric, assessmentOf(settled.answers.joint))
    const shares = tablesOf(blocks).find(({ columns }) => columns[0]?.head === en.report.howMade.sharesColumns.w
      && columns.length === 4)
    const whole = shares?.rows.map((row) => Number(/^\d+/.exec(plain(row[2] ?? ''))?.[0])) ?? []
    expect(whole.reduce((sum, share) => sum + share, 0)).toBe(100)
    const exact = shares?.rows.map((row) => Number(plain(row[3] ?? '')))
    expect(exact).toEqual(attribution?.shares.map(({ sixtieths }) => sixtieths))
    expect(flat(blocks)).toContain(en.report.howMade.changes.replace('{version}', rubric.version))
  })

  test('names whatever hangs on a step of our own judgement', async () => {
    const { sensitivity } = insightOf(rubric, assessmentOf(settled.answers.joint))
    const text = flat(await blocksOf(settled))
    const because: Readonly<Record<string, string>> = en.because
    for (const { rung } of sensitivity?.hinges ?? []) expect(text).toContain(JSON.stringify(because[rung]).slice(1, -1))
    expect(text).toContain(en.report.risks.survives)
  })
})

test('nothing is said of levers, shares or steps before there is a tier', async () => {
  const { 'why.role': _, ...all } = joint.all
  const layer = { ...joint, all }
  const text = flat(await blocksOf({ ...judgedWorksheet, answers: { ...judgedWorksheet.answers, joint: layer } }))
  for (const title of [en.report.levers.title, en.report.plan.title, en.report.howMade.ws, en.report.risks.survives]) {
    expect(text).not.toContain(title)
  }
})
