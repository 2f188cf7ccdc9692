import { expect, test } from 'vitest'
import {
  CONTRADICTION_IDS, type Contradiction, type ContradictionId, contradictionsIn,
} from '../../../src/record/contradictions.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import type { Cell, Layer } from '../../../src/record/worksheet.ts'
import { NOW } from './any-record.ts'
import { CHAT, type Values, cells } from './chat-answers.ts'

const foundIn = (all: Layer['all'], actions: Layer['actions'] = {}): readonly Contradiction[] =>
  contradictionsIn(newWorksheet({ id: 'w', now: NOW, depth: 'full', answers: { all, actions, safeguards: {} } }))

const CASES: Readonly<Record<ContradictionId, readonly [clash: Values, mend: Values]>> = {
  'extra-unseen': [{ 'why.role': 'extra', 'when.oversight': 'flagged' }, { 'when.oversight': 'session' }],
  'connects-nobody': [
    { 'crisis.response': ['connects-human'], 'when.human': 'not-through-this' }, { 'when.human': 'minutes' },
  ],
  'connects-unseen': [
    { 'crisis.response': ['connects-human'], 'when.oversight': 'never' }, { 'when.human': 'minutes' },
  ],
  'connects-late': [
    { 'crisis.response': ['connects-human'], 'when.human': 'next-day' }, { 'when.human': 'opening-hours' },
  ],
  'tells-nobody': [
    { 'crisis.response': ['tells-staff'], 'when.oversight': 'never' }, { 'when.oversight': 'afterwards' },
  ],
  'seen-in-name': [{ 'when.real': 'not-all' }, { 'when.real': 'yes' }],
  'for-clinician-unseen': [{ 'who.gets': 'clinician', 'when.oversight': 'never' }, { 'who.gets': 'person' }],
  'more-than-there-is': [{ 'when.told': 'more' }, { 'when.told': 'exactly' }],
  'adults-unchecked': [{ 'who.reachable': 'declaration' }, { 'who.reachable': 'arrangement' }],
  'well-unchecked': [{ 'who.reachable': 'nothing' }, { 'who.acuity': 'serious' }],
  'staffed-for-anyone': [{ 'where.people': 'staffed', 'who.access': 'anyone' }, { 'who.access': 'service' }],
  'no-claim-but-clinical': [{ 'why.claim': 'no', 'what.actions': ['diagnose'] }, { 'why.claim': 'yes' }],
  'no-claim-but-promise': [{ 'why.claim': 'no', 'why.promise': 'Feel better.' }, { 'why.promise': ' ' }],
  'office-but-clinical': [{ 'why.role': 'office', 'what.actions': ['triage'] }, { 'what.actions': ['schedule'] }],
  'on-device-but-away': [{ 'where.runs': 'device', 'where.moves': 'others' }, { 'where.moves': 'nowhere' }],
  'nowhere-but-elsewhere': [{ 'where.runs': 'third-party', 'where.moves': 'nowhere' }, { 'where.runs': 'device' }],
  'rules-but-generated': [{ 'built.kind': 'fixed-rules' }, { 'built.kind': 'language-model' }],
  'fixed-but-reads': [{ 'what.output': 'fixed', 'when.oversight': 'flagged' }, { 'when.oversight': 'before' }],
  'crisis-but-well': [{ 'what.actions': ['converse', 'crisis'] }, { 'who.acuity': 'crisis' }],
  'trial-of-an-idea': [{ 'why.evidence': 'trial', 'feature.stage': 'idea' }, { 'feature.stage': 'live' }],
}

test.each(CONTRADICTION_IDS)('%s, and not any more once one of them is answered otherwise', (id) => {
  const [clash, mend] = CASES[id]
  const found = (values: Values) => foundIn(cells({ ...CHAT, ...values })).map((one) => one.id)
  expect(found(clash)).toContain(id)
  expect(found({ ...clash, ...mend })).not.toContain(id)
})

test('they are told for the actions for which they are so, and lead to an action’s own answer', () => {
  const own = { inform: { 'when.oversight': { value: 'never', basis: 'decided' } as Cell } }
  const [clash] = foundIn(cells({ ...CHAT, 'what.actions': ['converse', 'inform'] }), own)
  expect(clash).toEqual({
    id: 'extra-unseen', actions: ['inform'],
    places: [{ question: 'why.role', action: null }, { question: 'when.oversight', action: 'inform' }],
  })
})

test('those about some actions are not told of others that share the answers', () => {
  const fixed = { ...CHAT, 'what.output': 'fixed', 'when.oversight': 'never' }
  const told = (...actions: string[]) => foundIn(cells({ ...fixed, 'what.actions': actions }))
    .flatMap((one) => (one.id === 'fixed-but-reads' ? one.actions : []))
  expect([told('inform'), told('inform', 'screen', 'treat')]).toEqual([[], ['screen']])
})

test('they need an answer on both sides: what is open, or only suggested, contradicts nothing', () => {
  expect(foundIn({ ...cells(CHAT), 'when.oversight': { unknown: true } as Cell })).toEqual([])
  expect(foundIn({ ...cells(CHAT), 'when.told': { value: 'more', confirmed: false } as Cell })).toEqual([])
})
