import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CONTRADICTION_IDS, type ContradictionId } from '../../../src/record/contradictions.ts'
import { questionOf } from '../../../src/record/known.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { worriesIn } from '../../../src/record/worries.ts'
import type { Cell, Layer, Person, Worksheet } from '../../../src/record/worksheet.ts'
import type { Worry, WorryKind } from '../../../src/record/worry.ts'
import { pagesReading } from '../../../src/words/en/pages-reading.ts'
import { anyRecord, NOW } from './any-record.ts'

const words = pagesReading.worries
const FACTS = { today: '2026-11-27', rules: newWorksheet({ id: 'w', now: NOW, depth: 'full' }).rubric }

type Values = Readonly<Record<string, Cell['value']>>

const cells = (values: Values): Layer['all'] =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, basis: 'decided' } as Cell]))

/** Enough for a tier: a chat that a clinician looks at in the session. */
const CHAT = {
  'what.actions': ['converse'], 'what.output': 'generated', 'when.oversight': 'session', 'when.real': 'yes',
  'why.role': 'extra', 'why.information': ['typed'], 'who.acuity': 'mild', 'who.ages': 'adults',
}

interface Part extends Partial<Worksheet> {
  readonly own?: Worksheet['answers']['positions']
  readonly joint?: Partial<Layer>
}

const sheet = (values: Values, { own = {}, joint = {}, ...rest }: Part = {}) => {
  const answers = { all: cells(values), actions: {}, safeguards: {}, ...joint }
  const made = newWorksheet({ id: 'w', now: NOW, depth: 'full', answers })
  return { ...made, answers: { ...made.answers, positions: own }, ...rest }
}

const at = (record: Worksheet, kind: WorryKind): readonly Worry[] =>
  worriesIn(record, FACTS).filter((worry) => worry.kind === kind)

const person = (role: Person['role'], interest = false): Person => ({ name: '', role, interest, signer: false })
const table = (...people: readonly Person[]): Worksheet['team'] => ({
  order: people.map((_, n) => `p${n}`), people: Object.fromEntries(people.map((one, n) => [`p${n}`, one])),
})

test('whatever a worksheet says, worries stand kind by kind, each has words, and each leads to something known', () => {
  fc.assert(fc.property(anyRecord, (record) => {
    const worries = worriesIn(record, FACTS)
    const kinds = worries.map(({ kind }) => kind)
    const blocks = kinds.filter((kind, n) => kind !== kinds[n - 1])
    const open = blocks.filter((kind) => kind !== 'unknown' && kind !== 'unanswered')
    const isKnown = ({ place }: Worry) => place === null || !('question' in place) || questionOf(place.question)
    return new Set(open).size === open.length && blocks.every((kind) => kind in words.kinds) && worries.every(isKnown)
  }), { numRuns: 15 })
})

test('an empty worksheet worries by what is missing, and nothing in it contradicts anything', () => {
  const kinds = new Set(worriesIn(newWorksheet({ id: 'w', now: NOW, depth: 'full' }), FACTS).map(({ kind }) => kind))
  expect([kinds.has('unanswered'), kinds.has('nobody'), kinds.has('contradiction'), kinds.has('stop')])
    .toEqual([true, true, false, false])
})

describe('in the answers', () => {
  test('a reason not to proceed that stands comes first and leads to the answer that decided it', () => {
    const [first] = worriesIn(sheet({ ...CHAT, 'what.manner': ['keeps-secrets', 'claims-clinician'] }), FACTS)
    expect(first).toMatchObject({ kind: 'stop', place: { question: 'what.manner', action: null } })
  })

  test('a dispute that moves the tier is listed with who sees it otherwise; one that moves nothing is not', () => {
    const own = { p0: { all: { 'when.oversight': { value: 'never' } }, actions: {}, safeguards: {} } }
    const [disputed] = at(sheet(CHAT, { own, team: table(person('clinician')) }), 'disputed')
    expect(disputed).toMatchObject({ place: { question: 'when.oversight' }, dissent: ['p0'], isSettled: false })
    const same = { p0: { all: { 'who.choice': { value: 'hard' } }, actions: {}, safeguards: {} } }
    const quiet = sheet({ ...CHAT, 'who.choice': 'yes' }, { own: same, team: table(person('clinician')) })
    expect(at(quiet, 'disputed')).toEqual([])
  })

  test('a safeguard that is claimed is listed until something shows it', () => {
    const claimed = (evidence: object) =>
      sheet(CHAT, { joint: { safeguards: { 'age-check': { status: 'in-place', ...evidence } } } })
    expect(at(claimed({}), 'no-evidence')).toEqual([{ kind: 'no-evidence', place: { safeguard: 'age-check' } }])
    expect(at(claimed({ evidence: 'Test report of May.' }), 'no-evidence')).toEqual([])
  })

  test('an assumed answer says how far the tier would move, the one that moves it most first', () => {
    const assumed = { ...sheet(CHAT).answers.joint.all, 'when.oversight': { value: 'session' } as Cell }
    const [first] = at(sheet({}, { joint: { all: assumed } }), 'assumed')
    expect(first).toMatchObject({ place: { question: 'when.oversight', action: null } })
    expect(first?.kind === 'assumed' && first.moves.tiers).toBeGreaterThan(0)
    expect(at(sheet(CHAT), 'assumed')).toEqual([])
  })

  test('what nobody knows is told from what nobody answered', () => {
    const record = sheet(CHAT, { joint: { all: { ...cells(CHAT), 'who.acuity': { unknown: true } } } })
    expect(at(record, 'unknown')).toMatchObject([{ place: { question: 'who.acuity' } }])
    expect(at(record, 'unanswered').length).toBeGreaterThan(0)
  })
})

describe('answers that do not fit each other', () => {
  const found = (values: Values): readonly string[] =>
    at(sheet(values), 'contradiction').map((worry) => (worry.kind === 'contradiction' ? worry.contradiction : ''))

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
    'trial-of-an-idea': [{ 'why.evidence': 'trial', 'feature.stage': 'idea' }, { 'feature.stage': 'live' }],
  }

  test.each(CONTRADICTION_IDS)('%s, and not any more once one of them is answered otherwise', (id) => {
    const [clash, mend] = CASES[id]
    expect(found({ ...CHAT, ...clash })).toContain(id)
    expect(found({ ...CHAT, ...clash, ...mend })).not.toContain(id)
  })

  test('are told for the actions for which they are so, and lead to an action’s own answer', () => {
    const all = cells({ ...CHAT, 'what.actions': ['converse', 'inform'] })
    const own = { inform: { 'when.oversight': { value: 'never', basis: 'decided' } as Cell } }
    const [clash] = at(sheet({}, { joint: { all, actions: own } }), 'contradiction')
    expect(clash).toMatchObject({
      contradiction: 'extra-unseen', actions: ['inform'], place: { question: 'why.role', action: null },
      others: [{ question: 'when.oversight', action: 'inform' }],
    })
  })

  test('need an answer on both sides: what is open, or only suggested, contradicts nothing', () => {
    const all = { ...cells({ ...CHAT, 'when.real': 'yes' }), 'when.oversight': { unknown: true } as Cell }
    expect(at(sheet({}, { joint: { all } }), 'contradiction')).toEqual([])
    const suggested = { ...cells(CHAT), 'when.told': { value: 'more', confirmed: false } as Cell }
    expect(at(sheet({}, { joint: { all: suggested } }), 'contradiction')).toEqual([])
  })
})

describe('at the table', () => {
  const missing = (...people: readonly Person[]) =>
    worriesIn(sheet(CHAT, { team: table(...people) }), FACTS)
      .flatMap(({ kind, place }) => (place !== null && 'part' in place && place.part === 'people' ? [kind] : []))

  test.each<[string, readonly Person[], readonly WorryKind[]]>([
    ['nobody', [], ['nobody']],
    ['only the maker', [person('engineer', true)], ['only-maker', 'no-lived-experience', 'nobody-clinical']],
    ['somebody of each', [person('clinician'), person('lived-experience'), person('engineer', true)], []],
  ])('%s', (_name, people, kinds) => {
    expect(missing(...people)).toEqual(kinds)
  })

  test('whoever was outvoted is named, and whoever agrees is not', () => {
    const record = sheet(CHAT, {
      team: table(person('clinician'), person('carer'), person('other')),
      judgements: {
        p0: { verdict: 'acceptable', conditions: [] },
        p1: { verdict: 'not-acceptable', conditions: [] },
        p2: { dissent: 'Not at night.', conditions: [] },
      },
      conclusion: { verdict: 'acceptable' },
    })
    expect(at(record, 'dissent')).toMatchObject([{ person: 'p1', by: 'verdict' }, { person: 'p2', by: 'words' }])
  })

  test('a condition or a step is overdue once its day is over and nobody ticked it, the oldest first', () => {
    const due = (day: string, done = false) => ({ text: day, due: day, done })
    const record = sheet(CHAT, {
      team: table(person('clinician')),
      judgements: {
        p0: { conditions: [due('2026-11-26'), due('2026-11-27'), due('2026-01-01', true), { text: 'x', done: false }] },
      },
      plan: { 'name-who-answers': { due: '2026-03-01', owner: 'Ana' } },
    })
    expect(at(record, 'overdue')).toMatchObject([
      { what: { step: 'name-who-answers' }, owner: 'Ana' }, { what: { text: '2026-11-26' }, owner: '' },
    ])
  })

  test('rules that are not those of the page', () => {
    const other = { ...sheet(CHAT), rubric: { version: '0.9', sha256: '0'.repeat(64) } }
    expect([at(other, 'other-rules').length, at(sheet(CHAT), 'other-rules').length]).toEqual([1, 0])
  })
})
