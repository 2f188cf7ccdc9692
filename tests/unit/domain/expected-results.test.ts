import { describe, expect, test } from 'vitest'
import { HAZARD_IDS } from '../../../src/content/hazards.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Assessment } from '../../../src/domain/answer.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { score } from '../../../src/domain/score.ts'
import { aDesign } from './a-design.ts'

/** Two likelihood rows on every hazard: more than any one real safeguard buys. */
const allGuarded: Rubric = { ...rubric, safeguards: { everything: { hazards: HAZARD_IDS as [string, ...string[]] } } }
const verified = { everything: { status: 'verified', evidence: 'An outside test.' } } as const

const before = (design: Assessment) => score(rubric, design).inherentTier
const after = (design: Assessment) => score(allGuarded, { ...design, safeguards: verified }).tier

const breathing = aDesign('inform').with('who.acuity', 'mild').with('why.role', 'extra').with('when.oversight', 'never')

const diary = aDesign('record').with('who.acuity', 'mild').with('why.role', 'extra').with('when.oversight', 'never')
  .ticking('why.information', 'typed')

const scheduling = aDesign('schedule').with('who.acuity', 'serious').with('who.number', 'thousands')
  .with('where.runs', 'provider').with('when.oversight', 'never').ticking('why.information', 'typed', 'record')

const paper = aDesign('inform', 'diagnose').with('what.output', 'generated').with('when.oversight', 'session')
  .with('where.runs', 'provider').with('where.moves', 'provider').with('why.role', 'extra').with('who.gets', 'together')
  .ticking('why.information', 'typed', 'record', 'sensors').with('who.acuity', 'mild')

/** The paper says who asks, for what, from what, supervised, on a server; not how old, how unwell or how many. */
const paperAsStated = paper.notKnowing('what.output').without('when.real').without('where.moves').without('who.ages')
  .without('who.acuity').without('who.number').without('who.conditions').without('who.gets').without('who.reachable')
  .without('who.tested.minorities').without('who.tested.most-unwell').without('who.tested.collective')
  .without('who.tested.language').without('what.manner').without('what.unflagged').without('what.chain')
  .without('when.length').without('when.told').without('where.shared').without('why.earns').without('why.evidence')
  .without('crisis.response').without('care.clinician')

const therapist = aDesign('treat', 'converse').with('what.output', 'generated').with('who.acuity', 'serious')
  .with('why.role', 'extra').with('when.length', 'open-ended').ticking('why.information', 'typed')
  .with('where.runs', 'maker').with('where.moves', 'maker-run')
  .with('when.oversight', 'afterwards').with('when.within', 'hour')

const chatbot = aDesign('converse').with('what.output', 'generated').with('who.acuity', 'mild')
  .with('who.number', 'more').with('why.role', 'extra').with('when.length', 'open-ended')
  .with('when.oversight', 'never').with('where.runs', 'third-party').with('where.moves', 'maker-run')
  .ticking('why.information', 'typed')

const teenChatbot = chatbot.with('who.ages', 'from-13').with('who.reachable', 'declaration')

const companion = teenChatbot.with('why.earns', 'yes').with('why.role', 'instead').with('where.moves', 'maker-train')

const schoolMonitoring = aDesign('monitor', 'alert').with('what.output', 'computed').with('who.ages', 'from-13')
  .with('who.number', 'more').with('who.gets', 'institution').with('when.oversight', 'flagged')
  .ticking('why.information', 'typed', 'social').with('where.runs', 'maker').with('where.moves', 'others')

const humanBackedSchool = aDesign('converse', 'alert').with('what.output', 'generated').with('who.ages', 'from-13')
  .with('who.number', 'thousands').with('who.gets', 'chosen').with('who.acuity', 'mild')
  .with('when.oversight', 'flagged')
  .ticking('why.information', 'typed').with('why.role', 'extra').with('where.runs', 'maker')

const crisisDetection = aDesign('screen').with('what.output', 'computed').with('who.acuity', 'crisis')
  .ticking('why.information', 'typed', 'record').with('where.runs', 'provider')

describe('the tier before safeguards, and after two likelihood rows on every hazard', () => {
  test.each([
    ['a breathing exercise on the device', breathing, 1, 1],
    ['a diary on the device', diary, 1, 1],
    ['the diary in the maker’s cloud at mass reach',
      diary.with('where.runs', 'maker').with('where.moves', 'maker-run').with('who.number', 'more'), 2, 2],
    ['scheduling by rules, nothing newly moves', scheduling, 1, 1],
    ['scheduling by a language model on the provider’s server', scheduling.with('what.output', 'generated'), 2, 1],
    ['the paper’s example in mild illness', paper, 2, 2],
    ['the paper’s example in severe illness', paper.with('who.acuity', 'serious'), 3, 3],
    ['the paper’s example without the clinician', paper.with('when.oversight', 'never'), 4, 3],
    ['that in severe illness', paper.with('when.oversight', 'never').with('who.acuity', 'serious'), 4, 3],
    ['a therapist with every message reviewed within an hour', therapist, 3, 3],
    ['a therapist without it', therapist.with('when.oversight', 'never'), 4, 3],
    ['a companion for teens', companion, 4, 4],
    ['a wellbeing chatbot that teens can reach', teenChatbot, 4, 4],
    ['the same chatbot with adults only by a real arrangement', chatbot, 4, 3],
    ['school monitoring', schoolMonitoring, 4, 4],
    ['a human-backed school chatbot', humanBackedSchool, 4, 3],
    ['crisis detection where a clinician decides', crisisDetection, 3, 3],
  ] as const)('%s', (_, design, inherent, residual) => {
    expect(before(design.build())).toEqual({ best: inherent, worst: inherent })
    expect(after(design.build())).toEqual({ best: residual, worst: residual })
  })

  test('the paper’s example, using only what the paper states', () => {
    expect(before(paperAsStated.build())).toEqual({ best: 2, worst: 4 })
  })

  test('taking supervision away never lowers the paper’s example', () => {
    const alone = score(rubric, paper.with('when.oversight', 'never').build())
    const supervised = score(rubric, paper.build())
    for (const row of supervised.rows) {
      const same = alone.rows.find(({ action, hazard }) => action === row.action && hazard === row.hazard)
      expect(same?.inherent.rating).toBeGreaterThanOrEqual(row.inherent.rating)
    }
  })

  test('the paper names a misleading diagnosis and data sent to the server: both are there', () => {
    const hazards = score(rubric, paper.build()).rows.map((row) => `${row.action}.${row.hazard}`)
    expect(hazards).toEqual(expect.arrayContaining(['diagnose.misleading-assessment', 'diagnose.exposure']))
  })
})
