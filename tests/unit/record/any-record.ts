import * as fc from 'fast-check'
import { ACTIONS, QUESTION_IDS, questions } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Question } from '../../../src/domain/question.ts'
import { EMPTY_LAYER, newWorksheet } from '../../../src/record/new-worksheet.ts'
import type {
  Cell, Judgement, Layer, OwnHazard, OwnWords, Person, PlanStep, SafeguardCell, Settlement, TeamRating, Variant,
  Worksheet,
} from '../../../src/record/worksheet.ts'

export const NOW = '2026-11-22T09:30:00.000+01:00'
const PEOPLE = ['ana', 'ben', 'cy'] as const
const ROLES = ['clinician', 'lived-experience', 'engineer', 'other'] as const

/** Anything that can be typed: combining marks that NFC joins or splits, emoji, right-to-left, control characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('e\u0301', '\u0958', '\u1e9b\u0323', '🙂', 'עברית', 'a\u0000b', '__proto__', ''),
)

const anyPerson = fc.constantFrom(...PEOPLE)

const anyValue = (question: Question): fc.Arbitrary<NonNullable<Cell['value']>> => {
  if (question.kind === 'text') return anyText
  return question.kind === 'one' ? fc.constantFrom(...question.options) : fc.subarray([...question.options])
}

const anySettlement: fc.Arbitrary<Settlement> = fc.record({
  at: fc.constant(NOW), by: anyPerson, reason: anyText,
  held: fc.subarray([...PEOPLE]), accepted: fc.subarray([...PEOPLE]),
}, { requiredKeys: ['at', 'held', 'accepted'] })

const anyCellOf = (question: Question): fc.Arbitrary<Cell> => {
  const answered = fc.oneof(
    { weight: 6, arbitrary: anyValue(question).map((value): Cell => ({ value })) },
    fc.constantFrom<Cell>({ unknown: true }, { declined: true }, {}),
  )
  const around: fc.Arbitrary<Cell> = fc.record({
    note: anyText, basis: fc.constantFrom('decided', 'documented', 'assumed'), by: anyPerson, at: fc.constant(NOW),
    confirmed: fc.constant(false), leaveFor: fc.constantFrom(...ROLES), settled: anySettlement,
  }, { requiredKeys: [] })
  return fc.tuple(answered, around).map(([cell, more]) => ({ ...cell, ...more }))
}

const anyCells = (ids: readonly (typeof QUESTION_IDS)[number][], most: number): fc.Arbitrary<Layer['all']> =>
  fc.subarray([...ids], { maxLength: most }).chain((chosen) =>
    fc.tuple(...chosen.map((id) => anyCellOf(questions[id]))).map((cells) =>
      Object.fromEntries(chosen.map((id, index) => [id, cells[index] ?? {}]))))

const OWN = QUESTION_IDS.filter((id) => questions[id].scope === 'action')

const anySafeguard: fc.Arbitrary<SafeguardCell> = fc.record({
  status: fc.constantFrom('none', 'planned', 'in-place', 'verified'), evidence: anyText, owner: anyText,
  date: fc.constant('2027-01-31'), note: anyText, by: anyPerson, confirmed: fc.constant(false),
}, { requiredKeys: [] })

const anySafeguards = fc.dictionary(fc.constantFrom(...Object.keys(rubric.safeguards)), anySafeguard, { maxKeys: 4 })

export const anyLayer: fc.Arbitrary<Layer> = fc.record({
  all: anyCells(QUESTION_IDS, 30),
  actions: fc.dictionary(fc.constantFrom(...ACTIONS), anyCells(OWN, 4), { maxKeys: 3 }),
  safeguards: anySafeguards,
}).map((layer) => ({ ...EMPTY_LAYER, ...layer }))

const anyMember: fc.Arbitrary<Person> = fc.record({
  name: anyText, role: fc.constantFrom(...ROLES), interest: fc.boolean(), signer: fc.boolean(),
  anonymous: fc.constant(true as const),
}, { requiredKeys: ['name', 'role', 'interest', 'signer'] })

export const anyJudgement: fc.Arbitrary<Judgement> = fc.record({
  verdict: fc.constantFrom('acceptable', 'with-conditions', 'not-acceptable', 'cannot-judge'),
  reason: anyText,
  dissent: anyText,
  conditions: fc.array(fc.record({ text: anyText, done: fc.boolean() }), { maxLength: 2 }),
}, { requiredKeys: ['conditions'] })

export const anyOwnWords: fc.Arbitrary<OwnWords> =
  fc.record({ text: anyText, declined: fc.constant(true) }, { requiredKeys: ['text'] })

const byPerson = <T>(value: fc.Arbitrary<T>) => fc.dictionary(anyPerson, value, { maxKeys: 3 })

const anyTeam: fc.Arbitrary<Worksheet['team']> =
  fc.tuple(fc.shuffledSubarray([...PEOPLE], { minLength: 3 }), anyMember, anyMember, anyMember).map(
    ([order, ana, ben, cy]) => ({ order, people: { ana, ben, cy } }))

const anyVariant: fc.Arbitrary<Variant> = fc.record({
  title: anyText, layer: anyLayer, note: anyText, was: fc.constant(NOW), printed: fc.constant(true as const),
}, { requiredKeys: ['title', 'layer'] })

/** Entries by id, and an order that names each once. */
const ordered = <T>(entry: fc.Arbitrary<T>) =>
  fc.tuple(fc.shuffledSubarray(['one', 'two', 'three']), entry, entry, entry).map(([order, ...entries]) =>
    ({ order, byId: Object.fromEntries(order.flatMap((id, at) => (entries[at] ? [[id, entries[at]]] : []))) }))

const anyLevel = fc.constantFrom(1, 2, 3, 4, 5)

export const anyRating: fc.Arbitrary<TeamRating> = fc.record({
  severity: anyLevel, likelihood: anyLevel, reason: anyText, at: fc.constant(NOW),
}, { requiredKeys: ['severity', 'likelihood', 'reason'] })

export const anyOwnHazard: fc.Arbitrary<OwnHazard> = fc.record({
  name: anyText, action: fc.constantFrom(...ACTIONS), severity: anyLevel, likelihood: anyLevel, reason: anyText,
  by: anyPerson, at: fc.constant(NOW),
}, { requiredKeys: ['name', 'severity', 'likelihood', 'reason'] })

const anyPlanStep: fc.Arbitrary<PlanStep> = fc.record({
  owner: anyText, due: fc.constant('2027-01-31'), done: fc.constant(true as const), note: anyText,
}, { requiredKeys: [] })

export const anyRow = fc.tuple(fc.constantFrom(...ACTIONS), fc.constantFrom(...Object.keys(rubric.hazards)))
  .map((row) => row.join('.'))

/** Any worksheet that the format allows, its people all at the table. */
export const anyRecord: fc.Arbitrary<Worksheet> = fc.record({
  joint: anyLayer,
  positions: byPerson(anyLayer),
  team: anyTeam,
  judgements: byPerson(anyJudgement),
  inMyWords: byPerson(fc.dictionary(fc.constantFrom('worry', 'never'), anyOwnWords, { maxKeys: 2 })),
  variants: ordered(anyVariant),
  ownHazards: ordered(anyOwnHazard),
  ratings: fc.dictionary(anyRow, byPerson(anyRating), { maxKeys: 3 }),
  plan: fc.dictionary(fc.constantFrom(...Object.keys(rubric.steps)), anyPlanStep, { maxKeys: 3 }),
  benefit: fc.record({ benefit: anyText, whoGains: anyText }, { requiredKeys: [] }),
  depth: fc.constantFrom('quick' as const, 'full' as const),
}).map(({ joint, positions, variants, ...rest }) => ({
  ...newWorksheet({ id: 'any', now: NOW, depth: 'full' }),
  answers: { joint, positions, variants: variants.byId, variantOrder: variants.order },
  ...rest,
}))
