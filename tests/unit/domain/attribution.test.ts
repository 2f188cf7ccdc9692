import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import type { Assessment } from '../../../src/domain/answer.ts'
import { actionsOf } from '../../../src/domain/answered.ts'
import { attribution, type Attribution } from '../../../src/domain/attribution.ts'
import type { Condition } from '../../../src/domain/condition.ts'
import { FIVE_WS, type W } from '../../../src/domain/question.ts'
import { score } from '../../../src/domain/score.ts'
import { settle } from '../../../src/domain/settle.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { aDesign } from './a-design.ts'
import { anyWorksheet } from './any-worksheet.ts'
import { all, always, hazardOf, isRisky, risky, rung, wRules } from './w-rules.ts'

const sixtieths = ({ shares }: Attribution) => shares.map((share) => share.sixtieths)
const total = (result: Attribution) => sixtieths(result).reduce((sum, share) => sum + share, 0)

describe('by hand, with one hazard of severity 5 whose likelihood is 1, or higher where a condition holds', () => {
  const shares = (when: Condition, ws: readonly W[] = FIVE_WS) => {
    // The matrix gives severity 5 a rating of 3 at likelihood 1, and of 5 at likelihood 4.
    const rules = wRules({ harm: hazardOf([rung('severity', 5)], [rung('likelihood', 4, when)]) })
    return sixtieths(attribution(rules, risky(...ws)))
  }

  test('one W that decides alone has it all', () => {
    expect(shares(isRisky('when'))).toEqual([0, 0, 120, 0, 0])
  })

  test('two that are both needed share alike', () => {
    expect(shares(all(isRisky('who'), isRisky('why')))).toEqual([60, 0, 0, 0, 60])
  })

  test('so do two of which either is enough, though neither lowers anything alone', () => {
    const either: Condition = { kind: 'any', of: [isRisky('what'), isRisky('where')] }
    expect(shares(either)).toEqual([0, 60, 0, 60, 0])
    const rules = wRules({ harm: hazardOf([rung('severity', 5)], [rung('likelihood', 4, either)]) })
    expect(attribution(rules, risky(...FIVE_WS)).shares.map(({ alone }) => alone)).toEqual([4, 4, 4, 4, 4])
  })

  test('all five share alike', () => {
    expect(shares(all(...FIVE_WS.map(isRisky)))).toEqual([24, 24, 24, 24, 24])
  })

  test('one beside any of two others has two thirds', () => {
    const others: Condition = { kind: 'any', of: [isRisky('what'), isRisky('when')] }
    expect(shares(all(isRisky('who'), others))).toEqual([80, 20, 20, 0, 0])
  })

  test('what is safe already has no share', () => {
    expect(shares(all(isRisky('who'), isRisky('why')), ['who'])).toEqual([0, 0, 0, 0, 0])
  })

  test('an action that differs is settled too', () => {
    const rules = wRules({ harm: hazardOf([rung('severity', 5)], [rung('likelihood', 4, isRisky('when'))]) })
    const differs: Assessment = { ...risky(), byAction: { talk: { when: { kind: 'one', option: 'risky' } } } }
    expect(attribution(rules, differs)).toMatchObject({ rating: 5, safest: 3, shares: [{}, {}, { alone: 3 }, {}, {}] })
  })

  test('an open answer counts at its riskiest, until its W is at its safest', () => {
    const rules = wRules({ harm: hazardOf([rung('severity', 5)], [rung('likelihood', 4, isRisky('where'))]) })
    const open: Assessment = { ...risky(), byAction: { talk: { where: { kind: 'unknown' } } } }
    expect(sixtieths(attribution(rules, open))).toEqual([0, 0, 0, 120, 0])
  })

  test('the actions are no part of What', () => {
    const rules = wRules({ harm: { ...hazardOf([rung('severity', 4)], [rung('likelihood', 4)]), gate: always } })
    expect(attribution(rules, risky(...FIVE_WS))).toMatchObject({ rating: 4, safest: 4 })
  })
})

describe('over worksheets of every kind', () => {
  test('the shares sum to what the five W\'s could take away, and none is negative', () => {
    fc.assert(fc.property(anyWorksheet, (worksheet) => {
      const result = attribution(rubric, worksheet)
      expect(total(result)).toBe(60 * (result.rating - result.safest))
      for (const share of sixtieths(result)) expect(share).toBeGreaterThanOrEqual(0)
    }), { numRuns: fuzzRuns(10_000) })
  })

  test('a share is what a W takes away when the five are settled one by one, over all 120 orders', () => {
    fc.assert(fc.property(anyWorksheet, (worksheet) => {
      expect(sixtieths(attribution(rubric, worksheet))).toEqual(overAllOrders(worksheet))
    }), { numRuns: fuzzRuns(40) })
  })

  test('with one W alone at its safest the tier is what scoring says', () => {
    fc.assert(fc.property(anyWorksheet, (worksheet) => {
      const said = attribution(rubric, worksheet).shares.map(({ w, alone }) => [w, alone])
      expect(said).toEqual(FIVE_WS.map((w) => [w, score(rubric, settled(worksheet, [w])).tier.worst]))
    }), { numRuns: fuzzRuns(60) })
  })

  test('a design that is safe throughout owes nothing to any W', () => {
    expect(attribution(rubric, aDesign('inform').build())).toMatchObject({ rating: 1, safest: 1 })
  })
})

/** Every question of these W's at its safest, cell by cell. */
function settled(worksheet: Assessment, ws: readonly W[]): Assessment {
  const places = [null, ...actionsOf(rubric, worksheet)]
  const cells = Object.entries(rubric.questions)
    .filter(([id, { step }]) => ws.some((w) => w === step) && id !== rubric.actionsQuestion)
    .flatMap(([question, { scope }]) => places
      .filter((place) => place === null || scope === 'action')
      .map((action) => ({ question, action })))
  return cells.reduce((left, cell) => settle(rubric, left, cell, 'safest'), worksheet)
}

/** Slow and obvious; a sixtieth of a level for every two of the 120 orders. */
function overAllOrders(worksheet: Assessment): readonly number[] {
  const rating = remembered((ws) =>
    Math.max(1, ...score(rubric, settled(worksheet, ws)).rows.map(({ residual }) => residual.rating)))
  const halves = new Map<W, number>()
  for (const order of ordersOf(FIVE_WS)) {
    order.forEach((w, index) => {
      const taken = rating(order.slice(0, index)) - rating(order.slice(0, index + 1))
      halves.set(w, (halves.get(w) ?? 0) + taken)
    })
  }
  return FIVE_WS.map((w) => (halves.get(w) ?? 0) / 2)
}

function ordersOf(ws: readonly W[]): readonly (readonly W[])[] {
  if (ws.length === 0) return [[]]
  return ws.flatMap((first) => ordersOf(ws.filter((w) => w !== first)).map((rest) => [first, ...rest]))
}

function remembered(work: (ws: readonly W[]) => number): (ws: readonly W[]) => number {
  const known = new Map<string, number>()
  return (ws) => {
    const key = FIVE_WS.filter((w) => ws.includes(w)).join()
    const value = known.get(key) ?? work(ws)
    known.set(key, value)
    return value
  }
}
