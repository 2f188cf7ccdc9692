import { expect, test } from 'vitest'
import { boardRow } from '../../../src/record/board-row.ts'
import { EMPTY_LAYER } from '../../../src/record/new-worksheet.ts'
import { tookPart, voicesIn } from '../../../src/record/voices.ts'
import type { Layer, Worksheet } from '../../../src/record/worksheet.ts'
import { glanceOf } from '../../../src/ui/result/glance.ts'
import { voicesLine } from '../../../src/ui/result/glance-lines.ts'
import { outlineReport } from '../../../src/report/outline-report.ts'
import { en } from '../../../src/words/words.ts'
import { exported } from '../../cases/exported.ts'
import { workedExample } from '../../cases/worked-example.ts'

/** Ana is a clinician of the hospital, Li has lived experience and is paid by the maker. Neither has said anything. */
const listed: Worksheet = {
  ...workedExample,
  team: {
    order: ['ana', 'li'],
    people: {
      ana: { name: 'Ana', role: 'clinician', interest: false, signer: true },
      li: { name: 'Li', role: 'lived-experience', interest: true, signer: false },
    },
  },
  judgements: {},
}
const { joint } = listed.answers

const own = (layer: Partial<Layer>): Partial<Worksheet> =>
  ({ answers: { ...listed.answers, positions: { ana: { ...EMPTY_LAYER, ...layer } } } })
const together = (all: Layer['all']): Partial<Worksheet> =>
  ({ answers: { ...listed.answers, joint: { ...joint, all: { ...joint.all, ...all } } } })
const settled = { at: '2026-11-24T10:00:00+01:00', held: ['ana'], accepted: [] }

test.each<[string, Partial<Worksheet>]>([
  ['a name on the list', {}],
  ['a note', own({ all: { 'who.ages': { note: 'Ask the school.' } } })],
  ['"I would rather not answer"', own({ all: { 'who.ages': { declined: true } } })],
  ['a suggestion that nobody confirmed', own({ all: { 'who.ages': { value: 'adults', confirmed: false } } })],
  ['a verdict that is still empty', { judgements: { ana: { reason: ' ', conditions: [] } } }],
  ['a prompt that was passed on', { inMyWords: { ana: { worry: { text: '', declined: true } } } }],
])('%s is no part in it', (_what, more) => {
  expect(tookPart({ ...listed, ...more }, 'ana')).toBe(false)
  expect(voicesIn({ ...listed, ...more })).toEqual({ clinical: 'listed', lived: 'listed', independent: 'listed' })
})

test.each<[string, Partial<Worksheet>]>([
  ['an own answer', own({ all: { 'who.ages': { value: 'adults' } } })],
  ['"we do not know yet"', own({ actions: { diagnose: { 'when.oversight': { unknown: true } } } })],
  ['a safeguard', own({ safeguards: { 'crisis-test': { status: 'planned' } } })],
  ['an answer of theirs that holds for all', together({ 'who.ages': { value: 'adults', by: 'ana' } })],
  ['an own answer that was settled', together({ 'who.ages': { value: 'adults', settled } })],
  ['a verdict', { judgements: { ana: { verdict: 'cannot-judge', conditions: [] } } }],
  ['dissent', { judgements: { ana: { dissent: 'Not at night.', conditions: [] } } }],
  ['words of their own', { inMyWords: { ana: { worry: { text: 'The nights.' } } } }],
  ['a rating', { ratings: { 'diagnose.missed-crisis': { ana: { severity: 5, likelihood: 5, reason: 'Seen.' } } } }],
])('%s is', (_what, more) => {
  expect(tookPart({ ...listed, ...more }, 'ana')).toBe(true)
  expect(voicesIn({ ...listed, ...more })).toEqual({ clinical: 'took-part', lived: 'listed', independent: 'took-part' })
})

test('of nobody at the table no voice is listed', () => {
  expect(voicesIn({ ...listed, team: { order: [], people: {} } }))
    .toEqual({ clinical: 'missing', lived: 'missing', independent: 'missing' })
})

test('a board’s row, the first page and the glance tell who is only listed, and not that they took part', async () => {
  const { clinical, lived } = en.report.first.voiceNames
  const spoken: Worksheet = { ...listed, judgements: { ana: { verdict: 'acceptable', conditions: [] } } }
  expect(boardRow(spoken).people).toEqual({ n: 2, clinical: 'took-part', lived: 'listed', independent: 'took-part' })
  const [page] = outlineReport(await exported(spoken), en).firstPage
  expect(JSON.stringify(page)).toContain(`Took part: ${clinical} and someone independent of the maker. `
    + `At the table, but nothing of theirs is in it: ${lived}. `)
  expect(voicesLine(glanceOf(spoken))).toContain('Listed, but nothing of theirs is in it: lived experience.')
  expect(JSON.stringify(outlineReport(await exported(listed), en).firstPage)).not.toContain('Took part')
})
