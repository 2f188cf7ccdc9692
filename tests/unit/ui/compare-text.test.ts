import { expect, test } from 'vitest'
import { approveAgain } from '../../../src/record/approve-again.ts'
import { compareWorksheets } from '../../../src/record/compare-worksheets.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { changeGroups } from '../../../src/ui/screens/board/compare-lines.ts'
import { type ComparedSide, olderFirst } from '../../../src/ui/screens/board/compare-side.ts'
import { compareText } from '../../../src/ui/screens/board/compare-text.ts'
import { judgedWorksheet } from '../report/example-record.ts'

const side = (worksheet: Worksheet, at: string, more: Partial<ComparedSide> = {}): ComparedSide =>
  ({ key: at, name: `${at}.json`, title: 'Notes', at, worksheet, verdict: 'plain', signers: [], ...more })

const { answers, team } = judgedWorksheet
const { law: _left, ...stayed } = team.people
const later: Worksheet = {
  ...judgedWorksheet,
  answers: {
    ...answers,
    joint: {
      ...answers.joint,
      all: { ...answers.joint.all, 'who.ages': { value: 'under-13' } },
      safeguards: { 'reviewer-training': { status: 'planned' } },
    },
  },
  team: { order: ['ada', 'li', 'mo'], people: stayed },
  judgements: { ...judgedWorksheet.judgements, ada: { verdict: 'not-acceptable', conditions: [] } },
}

const first = side(judgedWorksheet, '2026-11-22T09:30:00+01:00', { signers: ['Ada'] })
const second = side(later, '2026-11-22T10:00:00+02:00', { verdict: 'altered' })

const told = (before: ComparedSide, after: ComparedSide) => {
  const comparison = compareWorksheets(before.worksheet, after.worksheet)
  const signers = { before: before.signers, after: after.signers }
  const groups = changeGroups(comparison, signers)
  return { groups, text: compareText({
    title: 'Two', sides: { before, after }, names: { before: 'Before', after: 'After' }, comparison,
    approvals: approveAgain(comparison), groups,
  }) }
}

test('the older one comes first, whatever the offset of its clock; at the same moment they stay', () => {
  expect(olderFirst(first, second)).toEqual({ before: second, after: first })
  expect(olderFirst(second, first)).toEqual({ before: second, after: first })
  const same = { ...second, at: '2026-11-22T10:30:00+02:00' }
  expect(olderFirst(first, same)).toEqual({ before: first, after: same })
})

test('changes stand by the W they belong to, then safeguards, risks, laws and people', () => {
  const { groups } = told(first, second)
  expect(groups.map(({ id }) => id)).toEqual(expect.arrayContaining(['who', 'safeguards', 'risks', 'people']))
  expect(groups.find(({ id }) => id === 'who')?.lines).toMatchObject([{ note: 'riskier' }])
  const people = groups.find(({ id }) => id === 'people')?.lines.map(({ what }) => what)
  expect(people).toEqual([
    'Privacy or legal', 'Verdict of Dr Ada Žižek (Clinician)', 'Condition of Dr Ada Žižek (Clinician)', 'Signed by',
  ])
  expect(told(first, first).groups).toEqual([])
})

test('the text says first what a check found, then what has to be decided again, then every change', () => {
  const { groups, text } = told(first, second)
  const inOrder = ['This file was altered', 'What has to be decided again', 'Tier after safeguards: ']
  const places = inOrder.map((part) => text.indexOf(part))
  expect(places.every((place) => place >= 0)).toBe(true)
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  for (const { what, before, after } of groups.flatMap(({ lines }) => lines)) {
    expect(text).toContain(`- ${what}: ${before} → ${after}`)
  }
})

test('of two different worksheets the text asks for no approval and says why', () => {
  const { text } = told(first, side({ ...later, id: 'another' }, '2026-12-01T10:00:00Z'))
  expect(text).not.toContain('What has to be decided again')
  expect(text).toContain('two different worksheets')
})
