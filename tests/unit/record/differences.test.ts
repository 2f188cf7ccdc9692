import { describe, expect, test } from 'vitest'
import { askDivergence } from '../../../src/record/ask-divergence.ts'
import { closenessIn } from '../../../src/record/closeness.ts'
import { type Difference, differencesIn } from '../../../src/record/differences.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { isAskedOf, viewsOf } from '../../../src/record/views.ts'
import type { Cell, Layer, Settlement, Worksheet } from '../../../src/record/worksheet.ts'
import { NOW } from './any-record.ts'

const person = { name: '', role: 'other', interest: false, signer: false } as const
const own = (part: Partial<Layer>): Layer => ({ all: {}, actions: {}, safeguards: {}, ...part })

const table = (joint: Layer, positions: Worksheet['answers']['positions'] = {}): Worksheet => {
  const sheet = newWorksheet({ id: 'w', now: NOW, depth: 'full', answers: joint })
  return {
    ...sheet, answers: { ...sheet.answers, positions },
    team: { order: ['cy', 'ana', 'ben'], people: { ana: person, ben: person, cy: person } },
  }
}

/** The answers of each about one question. */
const about = (question: string, joint: Cell | null, cells: Readonly<Record<string, Cell>>): Difference | undefined =>
  differencesIn(table(own({ all: joint === null ? {} : { [question]: joint } }),
    Object.fromEntries(Object.entries(cells).map(([id, cell]) => [id, own({ all: { [question]: cell } })]))))[0]

const settled = (accepted: readonly string[] = []): Settlement => ({ at: NOW, held: [], accepted })
const [safe, middle, risky] = ['adults', 'from-13', 'under-13'].map((value): Cell => ({ value })) as [Cell, Cell, Cell]

describe('a place is', () => {
  test.each<[Difference['state'], string, Cell | null, Record<string, Cell>]>([
    ['single', 'only one answered', null, { ana: safe }],
    ['agreed', 'all say the same', null, { ana: safe, ben: safe }],
    ['agreed', 'one says what counts jointly', safe, { ana: safe }],
    ['agreed', 'nobody knows', { unknown: true }, { ana: { unknown: true }, ben: { unknown: true } }],
    ['differs', 'two say otherwise', null, { ana: safe, ben: risky }],
    ['differs', 'one sees it otherwise than the joint answer', safe, { ana: risky }],
    ['differs', 'all see it otherwise than the joint answer', safe, { ana: risky, ben: risky }],
    ['differs', 'one does not know', safe, { ana: { unknown: true } }],
    ['settled', 'the team said what holds', { ...safe, settled: settled() }, { ana: risky }],
    ['settled', 'they settled on that nobody knows', { unknown: true, settled: settled() }, { ana: risky }],
    ['single', 'the joint answer is only suggested', { ...risky, confirmed: false }, { ana: safe }],
    ['single', 'jointly they would rather not', { declined: true }, { ana: safe }],
    [
      'single', 'the others only wrote a note, passed or left it empty', null,
      { ana: safe, ben: { note: 'x' }, cy: { declined: true } },
    ],
  ])('%s where %s', (state, _name, joint, cells) => {
    expect(about('who.ages', joint, cells)?.state).toBe(state)
  })

  test('nowhere where nobody answered by themselves', () => {
    expect(about('who.ages', safe, {})).toBeUndefined()
    expect(about('who.ages', safe, { ana: { note: 'x' }, ben: { ...risky, confirmed: false } })).toBeUndefined()
  })

  test('the same however ticks or blanks stand', () => {
    const ticks = (...value: string[]): Cell => ({ value })
    expect(
      about(
        'what.manner', null, { ana: ticks('seems-human', 'keeps-secrets'), ben: ticks('keeps-secrets', 'seems-human') }
      )?.state
    )
      .toBe('agreed')
    expect(about('feature.for', { value: 'Notes.' }, { ana: { value: ' Notes.\n' } })?.state).toBe('agreed')
    expect(about('what.manner', null, { ana: ticks(), ben: ticks('seems-human') })?.state).toBe('differs')
  })
})

describe('it tells', () => {
  test('who holds what: safest first, unknown last, people in the order of the table', () => {
    const found = about('who.ages', middle, { ana: { unknown: true }, ben: risky, cy: safe })
    expect(found?.held.map(({ people }) => people)).toEqual([['cy'], ['ben'], ['ana']])
    const same = about('who.ages', null, { ana: risky, ben: safe, cy: risky })
    expect(same?.held.map(({ people }) => people)).toEqual([['ben'], ['cy', 'ana']])
  })

  test('who dissents, but for those who accept, and who is silent', () => {
    const cells = { ana: risky, cy: middle }
    expect(about('who.ages', safe, cells)).toMatchObject({ dissent: ['cy', 'ana'], silent: ['ben'] })
    expect(about('who.ages', { ...safe, settled: settled(['cy', 'ben']) }, cells)?.dissent).toEqual(['ana'])
    expect(about('who.ages', { ...middle, settled: settled() }, cells)?.dissent).toEqual(['ana'])
    expect(about('who.ages', null, cells)?.dissent).toEqual([])
  })
})

describe('one action apart', () => {
  const oversight = (value: string) => ({ 'when.oversight': { value } })
  const joint = own({ all: { 'what.actions': { value: ['inform', 'diagnose'] }, ...oversight('before') } })
  const record = table(joint, {
    ana: own({ actions: { diagnose: oversight('never') } }), ben: own({ all: oversight('session') }),
    cy: own({ actions: { diagnose: { 'when.oversight': { note: 'N.' } } } }),
  })
  const found = differencesIn(record)

  test('stands by itself, beside what holds for all', () => {
    expect(found.map(({ place, state }) => [place, state])).toEqual([
      [{ question: 'when.oversight', action: null }, 'differs'],
      [{ question: 'when.oversight', action: 'diagnose' }, 'differs'],
    ])
    expect(found.map(({ held }) => held.map(({ people }) => people[0]))).toEqual([['ben'], ['ben', 'ana']])
    expect(found.map(({ silent }) => silent)).toEqual([['cy', 'ana'], ['cy']])
    expect(found.map((one) => one.jointAnswer)).toEqual(['"before"', '"before"'])
  })

  test('is asked about with all that is held there, jointly too', () => {
    const { ask, weightAt } = askDivergence(record)
    expect(ask.people.map(({ id }) => id)).toEqual(['cy', 'ana', 'ben'])
    expect(ask.places.map(({ action, answers }) => [action, answers.length])).toEqual([[null, 2], ['diagnose', 3]])
    expect([...weightAt.values()]).toEqual([0, 1])
  })
})

test('one action apart in the joint answers alone is told apart too, and what is settled is still asked about', () => {
  const joint = own({
    all: {
      'what.actions': { value: ['inform', 'diagnose'] }, 'when.oversight': { value: 'before', settled: settled() },
    },
    actions: { diagnose: { 'when.oversight': { value: 'session' } } },
  })
  const record = table(joint, { ana: own({ all: { 'when.oversight': { value: 'before' } } }) })
  expect(differencesIn(record).map(({ place, state }) => ['action' in place && place.action, state]))
    .toEqual([[null, 'settled'], ['diagnose', 'differs']])
  expect([...askDivergence(record).weightAt.keys()]).toEqual(['when.oversight ', 'when.oversight diagnose'])
})

test('a question that a person’s own answers close does not count as theirs', () => {
  const joint = own({ all: { 'what.actions': { value: ['inform'] }, 'when.oversight': { value: 'afterwards' } } })
  const within = { 'when.within': { value: 'later' } }
  const record = table(
    joint, { ana: own({ all: within }), ben: own({ all: { ...within, 'when.oversight': { value: 'before' } } }) }
  )
  const at = differencesIn(record).find(({ place }) => 'question' in place && place.question === 'when.within')
  expect(at?.held.map(({ people }) => people)).toEqual([['ana']])
  expect(at?.silent).toEqual(['cy', 'ben'])
  expect(['ana', 'ben', 'cy'].map((id) => isAskedOf(record, id, 'when.within', null))).toEqual([true, false, true])
  expect([...viewsOf(record).keys()]).toEqual(['ana', 'ben'])
})

test('safeguards stand last, furthest first; one that says nothing of how far it is does not count', () => {
  const record = table(own({ safeguards: { breaks: { status: 'planned', confirmed: false } } }), {
    ana: own({ safeguards: { breaks: { status: 'none' } } }),
    ben: own({ safeguards: { breaks: { status: 'verified' } } }),
    cy: own({ safeguards: { breaks: { note: 'x' } }, all: { 'who.ages': safe } }),
  })
  const [first, last] = differencesIn(record)
  expect(first?.place).toEqual({ question: 'who.ages', action: null })
  expect(last).toMatchObject({ place: { safeguard: 'breaks' }, state: 'differs', jointAnswer: null, silent: ['cy'] })
  expect(last?.held.map(({ people }) => people)).toEqual([['ben'], ['ana']])
  expect(askDivergence(record).ask).toMatchObject({
    places: [], safeguards: [{ safeguard: 'breaks', claims: [{}, {}] }],
  })
  expect([...askDivergence(record).weightAt]).toEqual([['safeguard breaks', 0]])
})

test('closeness counts, by W, what two or more answered', () => {
  const all = (ages: Cell, acuity: string, tested: string): Layer => own({ all: {
    'who.ages': ages, 'who.acuity': { value: acuity }, 'who.tested.minorities': { value: tested },
    'where.moves': { unknown: true },
    'feature.stage': { value: 'idea' },
  } })
  const found = closenessIn(differencesIn(table(own({}), {
    ana: all(safe, 'mild', 'no'), ben: all(safe, 'serious', 'seen-as-good'),
    cy: own({ all: { 'what.feelings': { value: 'no' } } }),
  })))
  expect(found.map(({ w, ...counts }) => [w, ...Object.values(counts)])).toEqual([
    ['who', 1, 1, 1], ['what', 0, 0, 0], ['when', 0, 0, 0], ['where', 0, 0, 0], ['why', 0, 0, 0],
  ])
})
