import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rubric } from '../../../src/content/rubric.ts'
import { rungs } from '../../../src/content/rungs.ts'
import type { Assessment } from '../../../src/domain/answer.ts'
import type { HazardRow } from '../../../src/domain/result.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { score } from '../../../src/domain/score.ts'
import { sensitivity } from '../../../src/domain/sensitivity.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { anyWorksheet } from './any-worksheet.ts'
import { always, hazardOf, isRisky, risky, rung, wRules } from './w-rules.ts'

const CITED = ['somebody-2024'] as const
/** A ladder that no judgement of ours can move. */
const fixedAt = (level: 1 | 2 | 3 | 4 | 5) => [rung('cited', level, always, CITED)] as const

describe('by hand', () => {
  const of = (hazards: Rubric['hazards'], scales?: Rubric['scales']) =>
    sensitivity(wRules(hazards, scales), risky('who'))
  const harm = (...severity: Parameters<typeof hazardOf>[0]) => ({ harm: hazardOf(severity, fixedAt(3)) })
  const here = (hazard = 'harm') => ({ action: 'talk', hazard })

  test('one level less on a rung that sets the tier moves it; one more does not always', () => {
    expect(of(harm(rung('severity', 3)))).toEqual({
      tier: 3, tried: 1, hinges: [{ rung: 'severity', lower: 2, higher: 3, hazards: [here()] }],
    })
  })

  test('what a source says is not tried', () => {
    expect(of(harm(rung('severity', 3, always, CITED)))).toEqual({ tier: 3, tried: 0, hinges: [] })
  })

  test('a rung that does not hold moves nothing', () => {
    expect(of(harm(rung('cited', 3, always, CITED), rung('severity', 4, isRisky('why')))).hinges).toEqual([])
  })

  test('a rung that falls to the level of another leaves the tier to it', () => {
    expect(of(harm(rung('severity', 3), rung('cited', 2, always, CITED))).hinges).toMatchObject([{ lower: 2 }])
    expect(of(harm(rung('severity', 4), rung('cited', 3, always, CITED))).hinges).toMatchObject([{ higher: 4 }])
    expect(of(harm(rung('cited', 3, always, CITED), rung('severity', 3))).hinges).toEqual([])
  })

  test('a rung that rises above another sets the level, whatever their order', () => {
    const [low, high] = [rung('low', 4), rung('cited', 4, always, CITED)]
    const hinge = [{ rung: 'low', lower: 3, higher: 4, hazards: [here()] }]
    expect(of(harm(low, high)).hinges).toEqual(hinge)
    expect(of(harm(high, low)).hinges).toEqual(hinge)
  })

  test('levels stay between 1 and 5', () => {
    expect(of({ harm: hazardOf([rung('severity', 5)], fixedAt(3)) }).hinges).toMatchObject([{ lower: 3, higher: 4 }])
    expect(of({ harm: hazardOf([rung('severity', 1)], fixedAt(1)) }).hinges).toEqual([])
  })

  test('a rung that two hazards share moves on both at once', () => {
    const two = (first: string, second: string) => ({
      one: hazardOf([rung(first, 3)], fixedAt(3)), other: hazardOf([rung(second, 3)], fixedAt(3)),
    })
    expect(of(two('shared', 'shared'))).toMatchObject({
      tried: 1, hinges: [{ rung: 'shared', lower: 2, hazards: [here('one'), here('other')] }],
    })
    expect(of(two('its-own', 'another'))).toMatchObject({ tried: 2, hinges: [] })
  })

  test('a raise is left out, or counted twice', () => {
    const raised = (level: 2 | 4, likelihood: 3 | 2, when = isRisky('who')) => ({
      harm: hazardOf([rung('cited', level, always, CITED)], fixedAt(likelihood), {
        id: 'many', when, cites: 'our judgement',
      }),
    })
    expect(of(raised(2, 3)).hinges).toEqual([{ rung: 'many', lower: 2, higher: 3, hazards: [here()] }])
    expect(of(raised(4, 2)).hinges).toMatchObject([{ lower: 3, higher: 4 }])
    expect(of(raised(2, 3, isRisky('why'))).hinges).toEqual([])
  })

  test('a raise counted twice lifts a severity of which no rung holds from 1 to 3', () => {
    const severity = [rung('cited', 5, isRisky('why'), CITED)] as const
    const raise = { id: 'many', when: always, cites: 'our judgement' } as const
    expect(of({ harm: hazardOf(severity, fixedAt(3), raise) })).toMatchObject({
      tier: 2, hinges: [{ rung: 'many', lower: 2, higher: 3 }],
    })
  })

  test('a rung of a scale moves whatever reads the scale', () => {
    const scale = (level: 1 | 2) => ({ looks: {
      levels: ['always', 'sometimes', 'never'] as const,
      rungs: [rung<number>('looks.rarely', level, isRisky('who'))] as const,
    } })
    const unseen = { kind: 'reaches', scale: 'looks', level: 'never' } as const
    const hazards = { harm: hazardOf(fixedAt(3), [rung('cited', 3, unseen, CITED)]) }
    expect(of(hazards, scale(2)).hinges).toEqual([{ rung: 'looks.rarely', lower: 2, higher: 3, hazards: [here()] }])
    expect(of(hazards, scale(1)).hinges).toEqual([{ rung: 'looks.rarely', lower: 2, higher: 3, hazards: [here()] }])
  })
})

describe('over worksheets of every kind', () => {
  /** The rules with every level of a rung a step off, in whatever ladder or scale it stands: plain data, walked. */
  const edited = (id: string, by: number): Rubric => {
    // Through text, since a ladder that two hazards share must not be walked twice.
    const copy = JSON.parse(JSON.stringify(rubric)) as Rubric
    const scaleOf = (rungOfScale: object) =>
      Object.values(copy.scales).find((scale) => scale.rungs.some((one) => one === rungOfScale))
    const walk = (value: unknown): void => {
      if (typeof value !== 'object' || value === null) return
      if ('id' in value && value.id === id && 'level' in value && typeof value.level === 'number') {
        const scale = scaleOf(value)
        const [least, most] = scale === undefined ? [1, 5] : [0, scale.levels.length - 1]
        value.level = Math.max(least, Math.min(most, value.level + by))
      }
      for (const part of Object.values(value)) walk(part)
    }
    walk([copy.hazards, copy.scales])
    return copy
  }

  const OURS = rungs.filter(({ cites }) => cites === 'our judgement').map(({ id }) => id)
  const offByOne = OURS.map((id) => ({ id, lower: edited(id, -1), higher: edited(id, 1) }))
  const pair = ({ action, hazard }: HazardRow) => `${action} ${hazard}`

  /** Hazards whose own tier differs, and lies where it makes the worksheet's differ. */
  function movedBy(rules: Rubric, worksheet: Assessment): readonly string[] {
    const [before, after] = [score(rubric, worksheet), score(rules, worksheet)]
    const tiers = new Map(before.rows.map((row) => [pair(row), row.residual.tier]))
    const fallen = before.rows.filter((row) => row.residual.tier === before.tier.worst)
    const risen = after.rows.filter((row) =>
      row.residual.tier > before.tier.worst && row.residual.tier !== tiers.get(pair(row)))
    return after.tier.worst < before.tier.worst ? fallen.map(pair) : risen.map(pair)
  }

  test('every rung of ours is tried', () => {
    expect(OURS.length).toBeGreaterThan(30)
    fc.assert(fc.property(anyWorksheet, (worksheet) => {
      expect(sensitivity(rubric, worksheet).tried).toBe(OURS.length)
    }), { numRuns: 5 })
  })

  test('the hinges are those by which edited rules give another tier', () => {
    fc.assert(fc.property(anyWorksheet, (worksheet) => {
      const { tier, hinges } = sensitivity(rubric, worksheet)
      expect(tier).toBe(score(rubric, worksheet).tier.worst)
      const found = hinges.map(({ hazards, ...hinge }) =>
        ({ ...hinge, hazards: hazards.map(({ action, hazard }) => `${action} ${hazard}`).toSorted() }))
      const wanted = offByOne.flatMap(({ id, lower, higher }) => {
        const tiers = { lower: score(lower, worksheet).tier.worst, higher: score(higher, worksheet).tier.worst }
        if (tiers.lower === tier && tiers.higher === tier) return []
        const hazards = [...new Set([...movedBy(lower, worksheet), ...movedBy(higher, worksheet)])]
        return [{ rung: id, ...tiers, hazards: hazards.toSorted() }]
      })
      expect(byRung(found)).toEqual(byRung(wanted))
    }), { numRuns: fuzzRuns(30) })
  })

  function byRung<T extends { readonly rung: string }>(hinges: readonly T[]): readonly T[] {
    return hinges.toSorted((a, b) => a.rung < b.rung ? -1 : 1)
  }
})
