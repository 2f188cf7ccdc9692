import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { LensId } from '../../../src/content/lenses.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Assessment } from '../../../src/domain/answer.ts'
import type { LensReading, LensState } from '../../../src/domain/lens.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { readLenses } from '../../../src/domain/read-lenses.ts'
import { score } from '../../../src/domain/score.ts'
import { withAnswer } from '../../../src/domain/settle.ts'
import { fuzzRuns } from '../fuzz-runs.ts'
import { aDesign, anUnansweredDesign, type Design } from './a-design.ts'
import { anyAnsweredWorksheet, anyWorksheet, CHOICES } from './any-worksheet.ts'
import { completions } from './completions.ts'

const read = (assessment: Assessment, lens: LensId): LensReading => {
  const reading = readLenses(rubric, assessment).find((one) => one.lens === lens)
  if (reading === undefined) throw new Error(`no lens ${lens}`)
  return reading
}

const readingOf = (design: Design, lens: LensId) => read(design.build(), lens)

const indexOf = (lens: string, level: string) => rubric.lenses[lens as LensId].levels.findIndex((one) => one === level)

const generates = aDesign('converse').with('what.output', 'generated')

describe('a lens', () => {
  test('applies where the law’s own words hold of what was answered', () => {
    const { state, level, meant } = readingOf(generates.ticking('feature.jurisdictions', 'eu'), 'eu-ai-act')
    expect([state, level.best]).toEqual(['applies', 'transparency'])
    expect(meant).toEqual([expect.objectContaining({ question: 'feature.jurisdictions', option: 'eu' })])
  })

  test('may apply where the law leaves it open, whatever is answered', () => {
    const inMaine = aDesign('treat').with('what.output', 'generated').ticking('feature.jurisdictions', 'us-maine')
    expect(readingOf(inMaine, 'us-maine')).toMatchObject({ state: 'may-apply', level: { best: 'restricted' } })
  })

  test('does not appear to where the feature is not meant to be used', () => {
    const { state, rungs, level } = readingOf(generates, 'eu-ai-act')
    expect([state, rungs, level]).toEqual(['does-not-appear-to', [], { best: 'minimal', worst: 'minimal' }])
  })

  test('has not enough answers while nobody says where it is used, and then says what it could reach', () => {
    const reading = readingOf(generates.without('feature.jurisdictions'), 'us-illinois')
    expect(reading).toMatchObject({ state: 'not-enough-answers', level: { best: 'none' } })
    expect(reading.rungs.every(({ given }) => !given)).toBe(true)
    expect(reading.meant.every(({ assumedWorst }) => assumedWorst)).toBe(true)
  })

  test('names an open question once, though several of its answers would decide', () => {
    const { meant } = readingOf(generates.without('feature.jurisdictions'), 'us-fda')
    expect(meant.map(({ question }) => question)).toEqual(['feature.jurisdictions'])
  })

  test('makes no device of the same fixed words for everyone', () => {
    expect(readingOf(aDesign('inform').with('who.acuity', 'mild'), 'imdrf-n12').state).toBe('does-not-appear-to')
  })

  test('has not enough answers before any action is ticked, wherever it could count', () => {
    expect(readingOf(anUnansweredDesign(), 'imdrf-n12')).toMatchObject({
      state: 'not-enough-answers', level: { best: 'none', worst: 'IV' },
    })
    expect(readingOf(anUnansweredDesign().ticking('feature.jurisdictions', 'uk'), 'us-fda').state)
      .toBe('does-not-appear-to')
  })

  test('takes the highest level of several actions', () => {
    const diary = aDesign('record').with('who.acuity', 'mild').with('when.oversight', 'never')
    const alsoTreats = aDesign('record', 'treat').with('who.acuity', 'mild').with('when.oversight', 'never')
    expect(readingOf(diary, 'imdrf-n12').level.best).toBe('II')
    expect(readingOf(alsoTreats, 'imdrf-n12').level.best).toBe('IV')
  })

  test('shows a rung once: what only may apply says nothing beside what applies at that level', () => {
    const { rungs } = readingOf(aDesign('treat').with('who.acuity', 'crisis'), 'imdrf-n12')
    expect(rungs.map(({ rung }) => rung)).toEqual(['imdrf-n12.IV'])
  })

  test('shows both what applies and the higher reading that may, and says which of them surely applies', () => {
    const aid = aDesign('diagnose').with('who.acuity', 'serious').with('what.output', 'computed')
    expect(readingOf(aid, 'imdrf-n12')).toMatchObject({ state: 'applies', surely: 'II', level: { best: 'III' } })
    expect(readingOf(aid, 'imdrf-n12').rungs.map(({ rung, certainty }) => [rung, certainty])).toEqual([
      ['imdrf-n12.III-may', 'may-apply'],
      ['imdrf-n12.II', 'applies'],
    ])
  })
})

/** One to three questions of an answered worksheet opened again, those that only laws read included. */
const fewOpen: fc.Arbitrary<Assessment> = fc.tuple(
  anyAnsweredWorksheet,
  fc.uniqueArray(fc.constantFrom(...CHOICES), { minLength: 1, maxLength: 3, selector: ({ id }) => id })
    .filter((choices) => choices.reduce((ways, { question: { kind, options } }) =>
      ways * (kind === 'one' ? options.length : 2 ** options.length), 1) <= 70),
).map(([worksheet, choices]) => choices.reduce(
  (open, { id }) => withAnswer(open, { question: id, action: null }, { kind: 'unknown' }), worksheet))

const COULD_TURN: Readonly<Record<LensState, readonly LensState[]>> = {
  'applies': ['applies'],
  'may-apply': ['applies', 'may-apply'],
  'does-not-appear-to': ['does-not-appear-to'],
  'not-enough-answers': ['applies', 'may-apply', 'does-not-appear-to'],
}

test('however the open questions turn out, the level stays within what was said, and so does the state', () => {
  fc.assert(fc.property(fewOpen, (worksheet) => {
    const open = readLenses(rubric, worksheet)
    for (const finished of [...completions(worksheet)].map((one) => readLenses(rubric, one))) {
      for (const [index, { lens, state, surely, level }] of finished.entries()) {
        const before = open[index]
        expect(COULD_TURN[before?.state ?? 'applies'], lens).toContain(state)
        expect(level.best).toBe(level.worst)
        expect(indexOf(lens, surely)).toBeLessThanOrEqual(indexOf(lens, level.best))
        expect(indexOf(lens, surely)).toBeGreaterThanOrEqual(indexOf(lens, before?.surely ?? ''))
        expect(indexOf(lens, surely) > 0, lens).toBe(state === 'applies')
        expect(indexOf(lens, level.best)).toBeGreaterThanOrEqual(indexOf(lens, before?.level.best ?? ''))
        expect(indexOf(lens, level.best)).toBeLessThanOrEqual(indexOf(lens, before?.level.worst ?? ''))
      }
    }
  }), { numRuns: fuzzRuns(40) })
})

test('each rung that is shown says which answers decide, and none does where the lens is out of reach', () => {
  fc.assert(fc.property(anyWorksheet, (worksheet) => {
    for (const { rungs, state, level, lens } of readLenses(rubric, worksheet)) {
      expect(rungs.length === 0, lens).toBe(state === 'does-not-appear-to')
      expect(rungs.filter(({ deciding }) => deciding.length === 0), lens).toEqual([])
      const shown = rungs.map((rung) => rung.level)
      if (rungs.length > 0) expect(shown, lens).toEqual(expect.arrayContaining([level.worst]))
    }
  }), { numRuns: fuzzRuns() })
})

test('a lens never touches the tier', () => {
  const without: Rubric = { ...rubric, lenses: {} }
  fc.assert(fc.property(anyWorksheet, (worksheet) => {
    expect(score(rubric, worksheet)).toEqual(score(without, worksheet))
  }), { numRuns: fuzzRuns(30) })
})
