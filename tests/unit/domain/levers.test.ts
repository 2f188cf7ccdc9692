import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ACTIONS } from '../../../src/content/questions.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Answer, Assessment } from '../../../src/domain/answer.ts'
import type { LeversTo, Move } from '../../../src/domain/lever.ts'
import { levers } from '../../../src/domain/levers.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { score } from '../../../src/domain/score.ts'
import { withAnswer } from '../../../src/domain/settle.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { aDesign } from './a-design.ts'
import { anyAnswerTo, anyWorksheet, CHOICES } from './any-worksheet.ts'
import { everyLever, everyMove, isMinimal, reaches, stateOf, trySets, withMoves } from './every-lever.ts'

interface Small {
  readonly rules: Rubric
  readonly worksheet: Assessment
  readonly every: readonly Move[]
}

interface Said {
  readonly question: string
  readonly perAction: boolean
  readonly answer: Answer
}

const anySaid: fc.Arbitrary<Said> = fc.constantFrom(...CHOICES).chain((choice) => fc.record({
  question: fc.constant(choice.id),
  perAction: fc.constant(choice.question.scope === 'action'),
  answer: anyAnswerTo(choice),
}))

const anyRulesFewSafeguards = fc.subarray(Object.keys(rubric.safeguardsBy), { maxLength: 3 }).map((ids): Rubric => ({
  ...rubric, safeguardsBy: Object.fromEntries(Object.entries(rubric.safeguardsBy).filter(([id]) => ids.includes(id))),
}))

/** A design as safe as can be but for some answers and a few that nobody knows; at most 20 moves. */
const anySmall: fc.Arbitrary<Small> = fc.tuple(
  anyRulesFewSafeguards,
  fc.subarray([...ACTIONS], { minLength: 1, maxLength: 2 }),
  fc.array(fc.tuple(anySaid, fc.nat(2)), { minLength: 3, maxLength: 9 }),
  fc.uniqueArray(fc.tuple(fc.constantFrom(...CHOICES), fc.nat(2)), { maxLength: 4, selector: ([{ id }]) => id }),
).map(([rules, actions, said, open]) => {
  const placed = (perAction: boolean, which: number) => perAction ? actions[which - 1] ?? null : null
  const answered = said.reduce((left, [{ question, perAction, answer }, which]) =>
    withAnswer(left, { question, action: placed(perAction, which) }, answer), aDesign(...actions).build())
  const worksheet = open.reduce((left, [{ id, question }, which]) => withAnswer(
    left, { question: id, action: placed(question.scope === 'action', which) }, { kind: 'unknown' }), answered)
  return { rules, worksheet, every: everyMove(rules, worksheet) }
}).filter(({ every }) => every.length <= 20)

/** Holds what was found against every set of moves, each tried once for both tiers that are aimed at. */
function byBruteForce({ rules, worksheet, every }: Small): (found: LeversTo | null) => void {
  const none = trySets(rules, worksheet, every)
  return (found) => {
    if (found === null) return
    for (const { moves, tier } of found.levers) {
      expect(score(rules, withMoves(rules, worksheet, moves)).tier.worst).toBe(tier)
      expect(reaches(rules, worksheet, moves, found.tier)).toBe(true)
      expect(isMinimal(rules, worksheet, every, moves, found.tier)).toBe(true)
    }
    const all = everyLever(rules, worksheet, every, none, found.tier)
    expect(found.beyond).toBe(all.size === 0)
    if (found.beyond) return
    expect(found.levers.length + found.more).toBe(all.size)
    for (const { moves } of found.levers) {
      expect(all.get(stateOf(rules, withMoves(rules, worksheet, moves)))).toBe(moves.length)
    }
  }
}

test('levers are every smallest set of changes that lowers the tier, and nothing else', () => {
  fc.assert(fc.property(anySmall, (small) => {
    const { rules, worksheet, every } = small
    const { tier, lowest, next, furthest } = levers(rules, worksheet)
    expect(tier).toBe(score(rules, worksheet).tier.worst)
    expect(lowest).toBe(score(rules, withMoves(rules, worksheet, every)).tier.worst)
    expect([next?.tier, furthest?.tier]).toEqual([
      lowest < tier ? tier - 1 : undefined, lowest < tier - 1 ? lowest : undefined,
    ])
    const isAsByBruteForce = byBruteForce(small)
    isAsByBruteForce(next)
    isAsByBruteForce(furthest)
  }), { numRuns: fuzzRuns(1000) })
})

test('levers of any worksheet stand fewest changes first, at most twenty, each with who can make it', () => {
  fc.assert(fc.property(anyWorksheet, (worksheet) => {
    const { next, furthest } = levers(rubric, worksheet)
    for (const found of [next, furthest]) {
      if (found === null) continue
      const sizes = found.levers.map(({ moves }) => moves.length)
      expect(sizes).toEqual(sizes.toSorted((a, b) => a - b))
      expect(sizes.length).toBeGreaterThan(0)
      expect(sizes.length).toBeLessThanOrEqual(20)
      expect(found.beyond ? sizes.every((size) => size > 3) : sizes.every((size) => size <= 3)).toBe(true)
      for (const { moves, tier } of found.levers) {
        expect(tier).toBeLessThanOrEqual(found.tier)
        expect(new Set(moves.map((move) => JSON.stringify(move))).size).toBe(moves.length)
      }
    }
  }), { numRuns: fuzzRuns(60) })
})

test('a talking tool on its own: what you can do, and what only the maker can', () => {
  const design = aDesign('converse').with('what.output', 'generated').with('who.acuity', 'serious')
    .with('when.oversight', 'never').ticking('why.information', 'typed').build()
  const { tier, next } = levers(rubric, design)
  const said = next?.levers.map(({ by, narrows, moves }) => [by, narrows, ...moves.map((move) =>
    move.kind === 'safeguard' ? move.safeguard : `${move.question} ${move.option}`)])
  expect(tier).toBe(4)
  expect(said).toContainEqual(['maker', false, 'what.output fixed'])
  expect(said?.[0]?.[0]).toBe('you')
})
