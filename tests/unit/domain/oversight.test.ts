import { describe, expect, test } from 'vitest'
import type { ActionId } from '../../../src/content/questions.ts'
import { aDesign, type Design } from './a-design.ts'
import { levels, nobodyCatches } from './reading-results.ts'

/** Each way to arrange oversight, and the column of SCORING's table that it amounts to. */
const before = (design: Design) => design.with('when.oversight', 'before')
const session = (design: Design) => design.with('when.oversight', 'session')
const reviewed = (design: Design) => design.with('when.oversight', 'afterwards').with('when.within', 'hour')
const flagged = (design: Design) => design.with('when.oversight', 'flagged')
const never = (design: Design) => design.with('when.oversight', 'never')

const ARRANGEMENTS = { before, session, reviewed, flagged, never }

describe('how likely it is that nobody catches it', () => {
  test.each([
    ['fixed', { before: 1, session: 1, reviewed: 1, flagged: 1, never: 1 }],
    ['computed', { before: 2, session: 2, reviewed: 2, flagged: 3, never: 4 }],
    ['generated', { before: 2, session: 2, reviewed: 3, flagged: 4, never: 5 }],
  ] as const)('%s words', (output, expected) => {
    const design = aDesign('converse').with('what.output', output)
    const found = Object.entries(ARRANGEMENTS).map(([name, arranged]) =>
      [name, nobodyCatches(arranged(design), 'converse', 'harmful-content')])
    expect(Object.fromEntries(found)).toEqual(expected)
  })
})

const generated = (action: ActionId = 'diagnose') => aDesign(action).with('what.output', 'generated')
const caught = (design: Design, action: ActionId = 'diagnose') => nobodyCatches(design, action, 'harmful-content')

describe('arrangements count, claims do not (P6)', () => {
  test.each([
    ['before it reaches anyone', before], ['in the session', session],
    ['afterwards', reviewed], ['only if flagged', flagged],
  ])('oversight %s that is not real scores as nobody', (_, arranged) => {
    expect(caught(arranged(generated()).with('when.real', 'not-all'))).toBe(5)
  })

  test.each([
    ['not-unwell', 'hour', 3], ['not-unwell', 'three-days', 3], ['not-unwell', 'later', 4],
    ['mild', 'three-days', 3],
    ['serious', 'hour', 3], ['serious', 'three-days', 4], ['serious', 'later', 4],
    ['crisis', 'hour', 3], ['crisis', 'three-days', 4],
  ] as const)('people %s, reviewed within %s: %i', (acuity, within, level) => {
    expect(caught(reviewed(generated()).with('who.acuity', acuity).with('when.within', within))).toBe(level)
  })

  test('how soon says nothing where the review does not come afterwards', () => {
    expect(caught(before(generated()).with('when.within', 'later'))).toBe(2)
  })

  test.each(['monitor', 'screen', 'triage', 'alert'] as const)(
    '%s: people it does not flag are seen by nobody, unless their care goes on as usual', (action) => {
      const watching = before(generated(action)).ticking('why.information', 'typed')
      expect(nobodyCatches(watching.with('what.unflagged', 'usual'), action, 'missed-crisis')).toBe(2)
      expect(nobodyCatches(watching.with('what.unflagged', 'less'), action, 'missed-crisis')).toBe(4)
      expect(nobodyCatches(watching.with('what.unflagged', 'none'), action, 'missed-crisis')).toBe(4)
      expect(nobodyCatches(never(watching).with('what.unflagged', 'less'), action, 'missed-crisis')).toBe(5)
    })

  test('unflagged people change nothing for what does not watch, nor for other hazards', () => {
    const both = before(generated('diagnose')).ticking('what.actions', 'diagnose', 'screen')
      .ticking('why.information', 'typed').with('what.unflagged', 'none')
    expect(nobodyCatches(both, 'diagnose', 'missed-crisis')).toBe(2)
    expect(nobodyCatches(both, 'screen', 'misleading-assessment')).toBe(2)
  })

  test('an extra that helps directly and that nobody looks at scores as a bridge', () => {
    const extra = aDesign('treat').with('why.role', 'extra').with('when.length', 'open-ended')
    expect(levels(before(extra), 'treat', 'dependence')).toEqual([2, 2])
    expect(levels(never(extra), 'treat', 'dependence')).toEqual([2, 3])
    expect(levels(before(extra).with('when.real', 'not-all'), 'treat', 'dependence')).toEqual([2, 3])
    expect(levels(never(extra), 'treat', 'abandonment')).toEqual([3, 2])
  })

  test('an extra that only informs stays an extra, and office work stays office work', () => {
    expect(levels(never(aDesign('inform').with('why.role', 'extra')), 'inform', 'abandonment')).toBe('none')
    expect(levels(never(aDesign('treat').with('when.length', 'open-ended')), 'treat', 'dependence')).toEqual([2, 1])
  })

  test('an action set off with no person between takes the worse of both oversights, however many steps', () => {
    const three = before(aDesign('screen', 'diagnose', 'alert').with('what.output', 'generated'))
      .where('screen', 'when.oversight', 'never')
    expect(caught(three)).toBe(2)
    const chained = three.whereTicking('screen', 'what.chain', 'alert').whereTicking('alert', 'what.chain', 'diagnose')
    expect(caught(chained, 'alert')).toBe(5)
    expect(caught(chained, 'diagnose')).toBe(5)
    const backwards = three.whereTicking('diagnose', 'what.chain', 'screen')
    expect(caught(backwards, 'diagnose')).toBe(2)
    expect(caught(backwards, 'screen')).toBe(5)
  })

  test('a circle of actions that set each other off takes the worst of all', () => {
    const circle = before(aDesign('screen', 'alert').with('what.output', 'generated'))
      .where('alert', 'when.oversight', 'flagged')
      .whereTicking('screen', 'what.chain', 'alert').whereTicking('alert', 'what.chain', 'screen')
    expect([caught(circle, 'screen'), caught(circle, 'alert')]).toEqual([4, 4])
  })

  test('a declared population lowers nothing: who can get in makes it fragile, but not minors or severe', () => {
    const open = never(generated('converse')).with('who.reachable', 'declaration')
    expect(levels(open, 'converse', 'harmful-content')).toEqual([4, 4])
    expect(levels(open, 'converse', 'delusion')).toEqual([4, 3])
    expect(levels(open, 'converse', 'dependence')).toEqual([2, 1])
    expect(levels(open, 'converse', 'taken-for-person')).toEqual([2, 3])
  })

  test('where it runs never changes oversight', () => {
    for (const runs of ['device', 'provider', 'maker', 'third-party'] as const) {
      expect(caught(session(generated()).with('where.runs', runs))).toBe(2)
    }
  })
})
