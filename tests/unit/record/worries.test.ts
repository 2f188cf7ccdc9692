import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionOf } from '../../../src/record/known.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { worriesIn } from '../../../src/record/worries.ts'
import type { Cell, Layer, Person, Worksheet } from '../../../src/record/worksheet.ts'
import type { Worry, WorryKind } from '../../../src/record/worry.ts'
import { pagesReading } from '../../../src/words/en/pages-reading.ts'
import { anyRecord, NOW } from './any-record.ts'
import { CHAT, type Values, cells } from './chat-answers.ts'

const words = pagesReading.worries
const FACTS = { today: '2026-11-27', rules: newWorksheet({ id: 'w', now: NOW, depth: 'full' }).rubric }

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

test('answers that do not fit each other are a worry of their own, with the ways to both', () => {
  const [clash] = at(sheet({ ...CHAT, 'when.oversight': 'never' }), 'contradiction')
  expect(clash).toMatchObject({
    contradiction: 'extra-unseen', actions: ['converse'], place: { question: 'why.role', action: null },
    others: [{ question: 'when.oversight', action: null }],
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
