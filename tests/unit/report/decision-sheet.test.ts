import { describe, expect, test } from 'vitest'
import type { Decision } from '../../../src/record/decision.ts'
import { decisionText } from '../../../src/record/read-decision.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { renderDecision } from '../../../src/report/decision-sheet.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { en } from '../../../src/words/words.ts'
import { made, sentBack, withConditions } from '../../cases/decided.ts'
import { exported } from '../../cases/exported.ts'
import { quickLook, workedExample } from '../../cases/worked-example.ts'
import { heardText, readPdf } from './read-pdf.ts'

const back = await sentBack(workedExample)
const decision = await made(back)
const rendered = renderDecision(decision)
const pdf = readPdf(rendered.pdf)
const { decisionSheet: words } = en

const heardOf = async (given: Decision) =>
  heardText(readPdf(renderDecision(await made(given)).pdf)).replace(/\s+/g, ' ')
const heard = await heardOf(back)

describe('the sheet says', () => {
  test('who decided what, on which worksheet, and what that came to', () => {
    for (const text of [
      'Ethics board of the Riverside Trust decided on this proposal', 'Decision: Send back with questions',
      '2 for, 1 against, 0 abstained, 1 recused.', back.on.sha256, 'worked-example',
      'After safeguards: at least Moderate, could be High', words.risk.noStops, '27 November 2026, 16:00 (+01:00)',
    ]) expect(heard).toContain(text)
  })

  test('each vote with its reason, each question with its answer, and when it is looked at again', () => {
    for (const text of [
      'Cyrus', 'We know enough to say no.', 'Works for the maker.', 'Ethics board, chair',
      'Clinician oversight, when it gives information', 'Who reads what people write between ten at night',
      words.questions.whole, '31 May 2027', `${words.again.triggers['model-changed']}; something goes wrong`,
    ]) expect(heard).toContain(text)
    expect(heard).not.toContain(words.conditions.lead)
  })

  test('conditions with owner and day, and no questions beside them', async () => {
    const conditional = await heardOf(await withConditions(workedExample))
    expect(conditional).toContain('Decision: Approve with conditions')
    expect(conditional).toMatch(/every flagged message within an hour\. Bo 31 January 2027/)
    expect(conditional).not.toContain(words.questions.title)
  })

  test('that it goes against the votes, and that reasons stand', async () => {
    const on = { ...back.on, result: { ...back.on.result, stops: ['ends-chat', 'of-other-rules'] } }
    const members = back.members.map((member) => ({ ...member, vote: 'against' as const }))
    const despite = await heardOf({ ...back, on, members, outcome: 'approve' })
    expect(despite).toContain(words.againstVotes)
    expect(despite).toContain('Decided although 2 reasons not to proceed stand.')
    expect(despite).toContain(en.stops['ends-chat'].name)
    expect(despite).toContain('of-other-rules')
    expect(heard).not.toContain(words.againstVotes)
  })

  test('what could not be ruled out: all names where they are few, else three and the number of the rest', async () => {
    const names = back.on.open?.stops.map((id) => en.stops[id as keyof typeof en.stops].name) ?? []
    expect(names).toHaveLength(12)
    expect(heard).toContain(`12 could not be ruled out: ${names.slice(0, 3).join('; ')}; and 9 more.`)
    expect(heard).toContain('Before safeguards: at least Moderate, could be High.')
    const few = await heardOf({ ...back, on: { ...back.on, open: { inherentInterval: null, stops: ['ends-chat'] } } })
    expect(few).toContain(`1 could not be ruled out: ${en.stops['ends-chat'].name}.`)
    const none = await heardOf({ ...back, on: { ...back.on, open: { inherentInterval: [3, 3], stops: [] } } })
    expect(none).toContain(words.risk.noOpenStops)
    expect(none).toContain('Before safeguards: High.')
  })

  test('of a decision by an earlier release only what it says: not that nothing was open', async () => {
    const { open: _open, ...on } = back.on
    const earlier = await heardOf({ ...back, on })
    expect(earlier).toContain(words.risk.openNotKnown)
    expect(earlier).toContain('open questions read at their riskiest: High.')
    expect(earlier).not.toContain('ruled out:')
    expect(earlier).not.toContain(words.risk.noOpenStops)
  })

  test('that there was no tier, where too little was answered', async () => {
    const result = { tier: null, inherentTier: null, interval: null, stops: [] }
    expect(await heardOf({ ...back, on: { ...back.on, title: '', result } })).toContain(words.risk.notEnough)
  })
})

test('it has a place for the chair and two spare ones', () => {
  expect(heard).toContain('Ana Brandt, chair')
  expect(pdf.text.match(/\(slot-\d\)/g)).toEqual(['(slot-1)', '(slot-2)', '(slot-3)'])
})

test('it carries the decision as data, to the byte', () => {
  const files = [...pdf.objects.values()].filter(({ body }) => /\/EmbeddedFile\b/.test(body))
  expect(files.map(({ stream }) => stream?.toString('utf8'))).toEqual([decisionText(decision)])
  expect(pdf.text).toContain('decision.json')
})

test('it fits on three pages, and paints nothing that is neither read out nor decoration', async () => {
  for (const one of [rendered, renderDecision(await made(await withConditions(quickLook)))]) {
    const read = readPdf(one.pdf)
    expect(read.pages.length).toBeLessThanOrEqual(3)
    expect(read.pages.flatMap(({ loose }) => loose)).toEqual([])
    expect(one.missing).toEqual([])
  }
})

test('the same decision is the same file, in whichever order its keys stand', () => {
  const shuffled = Object.fromEntries(Object.entries(decision).toReversed()) as typeof decision
  expect(renderDecision(shuffled).pdf).toEqual(rendered.pdf)
})

describe('the report of a worksheet that a board sent back', () => {
  const asked: Worksheet['asked'] = [
    { ...back.questions[0] ?? { id: 'q', decision: 'd', text: '' }, reply: 'A nurse, until six.', done: true },
    { id: 'q2', decision: 'decision-1', question: 'constructor', text: 'And by day?' },
  ]

  test('prints the questions and what the team replies, before people judge', async () => {
    const report = heardText(readPdf(renderReport(await exported({ ...quickLook, asked })).pdf))
    for (const text of ['A nurse, until six.', 'And by day?', 'No reply yet.', '2 questions, 1 done']) {
      expect(report).toContain(text)
    }
    expect(report.indexOf(en.report.asked.title)).toBeLessThan(report.lastIndexOf(en.report.judgement.title))
  })

  test('says nothing of it where none was asked', async () => {
    const report = heardText(readPdf(renderReport(await exported(quickLook)).pdf))
    expect(report).not.toContain(en.report.asked.title)
  })
})
