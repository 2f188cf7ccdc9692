import { expect, expectTypeOf, test } from 'vitest'
import { bibliography, type ReferenceId } from '../../../src/content/bibliography.ts'
import { HAZARD_IDS } from '../../../src/content/hazards.ts'
import { ladderShare } from '../../../src/content/rubric.ts'
import { rungs } from '../../../src/content/rungs.ts'
import type { Condition } from '../../../src/domain/condition.ts'
import type { Raise, Rung } from '../../../src/domain/hazard.ts'
import { because, hazards as hazardWords } from '../../../src/words/en/hazards.ts'
import { ladders, rules } from './rule-parts.ts'

test('seventeen hazards, each with words', () => {
  expect(HAZARD_IDS).toHaveLength(17)
  expect(Object.keys(hazardWords).toSorted()).toEqual([...HAZARD_IDS].toSorted())
})

test('an id stands for one rung only, also where hazards share a ladder', () => {
  const raises = Object.values(rules.hazards).flatMap(({ raise }) => raise ?? [])
  const everywhere: readonly Raise[] = [...ladders.flat(), ...raises]
  const texts = new Map(everywhere.map((rung) => [rung.id, JSON.stringify(rung)]))
  expect(everywhere.filter((rung) => texts.get(rung.id) !== JSON.stringify(rung))).toEqual([])
})

test('every rung has its because, and no because is left over', () => {
  expect(Object.keys(because).toSorted()).toEqual(rungs.map(({ id }) => id).toSorted())
})

test('every rung and stop names sources that exist, or owns up to being our judgement', () => {
  const cites = [...rungs, ...Object.values(rules.stops)].map((one) => one.cites)
  const named = cites.filter((one) => one !== 'our judgement')
  expect(named.filter(({ length }) => length === 0)).toEqual([])
  expect(named.flat().filter((id) => !Object.hasOwn(bibliography, id))).toEqual([])
})

test('a rung that neither cites nor owns up does not compile', () => {
  interface Bare {
    readonly id: string
    readonly level: 3
    readonly when: Condition
  }
  expectTypeOf<Bare>().not.toExtend<Rung>()
  expectTypeOf<Bare & { readonly cites: readonly [] }>().not.toExtend<Rung>()
  expectTypeOf<Bare & { readonly cites: readonly ['no-such-source'] }>().not.toExtend<Rung<ReferenceId>>()
  expectTypeOf<Omit<Bare, 'level'>>().not.toExtend<Raise>()
  expectTypeOf<Bare & { readonly cites: 'our judgement' }>().toExtend<Rung<ReferenceId>>()
})

test('ladders rise from rung to rung within 1 to 5', () => {
  for (const ladder of ladders) {
    const levels = ladder.map(({ level }) => level)
    expect(levels).toEqual(levels.toSorted((a, b) => a - b))
    expect(levels.every((level) => level >= 1 && level <= 5)).toBe(true)
  }
})

test('a scale’s rungs rise too, and reach each of its levels', () => {
  for (const { levels, rungs: steps } of Object.values(rules.scales)) {
    const reached = steps.map(({ level }) => level)
    expect(reached).toEqual(reached.toSorted((a, b) => a - b))
    expect([...new Set(reached)]).toEqual(levels.slice(1).map((_, index) => index + 1))
  }
})

test('the share of our own judgement counts each rung once', () => {
  const ours = rungs.filter(({ cites }) => cites === 'our judgement')
  expect(ladderShare).toEqual({ all: new Set(rungs.map(({ id }) => id)).size, ours: ours.length })
})

test('the rules are plain data: nothing is lost when they are written down', () => {
  expect(JSON.parse(JSON.stringify(rules))).toEqual(rules)
})
