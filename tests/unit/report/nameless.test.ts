import { expect, test } from 'vitest'
import type { Person, Worksheet } from '../../../src/record/worksheet.ts'
import { outlineReport } from '../../../src/report/outline-report.ts'
import { en } from '../../../src/words/words.ts'
import { NAMELESS_AT, differing, layerOf } from './differing-record.ts'
import { exported } from './example-record.ts'

/** Who answered without a name: nothing that is printed may lead back to them. */

const { nameless, first } = en.report
const nobody: Person = { name: '', role: 'clinician', interest: false, signer: true, anonymous: true }
const seated = (people: Readonly<Record<string, Person>>, more: Partial<Worksheet> = {}): Worksheet =>
  ({ ...differing, team: { order: Object.keys(people), people }, slots: [], ...more })
const { ada = nobody, li = nobody, mo = nobody } = differing.team.people

/** All that is printed, without what is attached and without the code of it. */
const printed = async (worksheet: Worksheet) => {
  const { firstPage, blocks, header, fileId } = outlineReport(await exported(worksheet), en)
  return JSON.stringify([firstPage, blocks, header]).replaceAll(fileId, '')
}

/** As much as can be told by one who sits alone in their role. */
const alone = seated({ li, mo, x1: nobody }, {
  judgements: { x1: { verdict: 'not-acceptable', dissent: 'Not at night.', conditions: [], at: NAMELESS_AT } },
  inMyWords: { x1: { worry: { text: 'The nights.' }, never: { text: '', declined: true } } },
  ownHazards: {
    order: ['own'],
    byId: { own: { name: 'Nobody listens', severity: 3, likelihood: 3, reason: 'Seen.', by: 'x1', at: NAMELESS_AT } },
  },
  ratings: { 'diagnose.missed-crisis': { x1: { severity: 5, likelihood: 5, reason: 'Seen.', at: NAMELESS_AT } } },
})

test('a clinician alone in the role is never printed as one', async () => {
  const text = await printed(alone)
  expect(text).toContain(nameless.one)
  expect(text).toContain('Not at night.')
  expect(text).toContain('raised by Someone without a name')
  expect(text).toContain(`["${nameless.one}","${en.report.judgement.notMaker}",`)
  const voices = first.voiceNames.clinical
  expect(text).not.toContain(`Took part: ${voices}`)
  expect(text).toContain(`Missing, or without a name: ${voices}.`)
})

test.each(['other', 'engineer', 'lived-experience'] as const)('with the role %s the same is printed', async (role) => {
  const { people } = alone.team
  const otherwise = { ...alone, team: { ...alone.team, people: { ...people, x1: { ...nobody, role } } } }
  expect(await printed(otherwise) === await printed(alone)).toBe(true)
})

test('no day and no file of theirs stands anywhere, though the record holds them', async () => {
  const { x1: own = layerOf({}) } = differing.answers.positions
  const taken: Worksheet = {
    ...differing,
    answers: {
      ...differing.answers,
      joint: {
        ...differing.answers.joint,
        all: {
          ...differing.answers.joint.all,
          'who.acuity': {
            value: 'serious', by: 'x1', at: NAMELESS_AT, source: 'file-x1',
            settled: { at: '2026-11-24T10:00:00+01:00', by: 'x1', held: ['x1'], accepted: [] },
          },
        },
      },
      positions: { ...differing.answers.positions, x1: own },
    },
  }
  for (const worksheet of [differing, alone, taken]) {
    const text = await printed(worksheet)
    expect(text).not.toContain('5 March 2026')
    expect(text).not.toContain('from-the-night-shift')
  }
  const text = await printed(taken)
  expect(text).toContain('Settled 24 November 2026.')
  expect(text).toContain(`Was the answer of ${nameless.one}.`)
})

test('where three at the table have the role it is told beside them, and several are numbered', async () => {
  const besides = (n: number) =>
    `[{"text":"Someone without a name (${n})\\n"},{"text":"${en.roles.clinician.name}","look":"muted"}]`
  const three = await printed(seated({ ada, x1: nobody, x2: nobody }))
  expect(three).toContain(besides(1))
  expect(three).toContain(besides(2))
  const two = await printed(seated({ x1: nobody, x2: nobody, mo }))
  expect(two).toContain('["Someone without a name (2)",')
  const other = { ...nobody, role: 'other' } as const
  expect(await printed(seated({ a: other, b: other, c: other }))).toContain('["Someone without a name (3)",')
})

test('a name that a file kept in spite of it is not printed', async () => {
  expect(await printed(seated({ li, x1: { ...nobody, name: 'Zelda Quist' } }))).not.toContain('Zelda')
})
