import { describe, expect, test } from 'vitest'
import { exampleLayer } from '../../../src/content/example-layer.ts'
import { examples } from '../../../src/content/examples.ts'
import type { ActionId, QuestionId } from '../../../src/content/questions.ts'
import { assumedPlaces, placesIn, unansweredPlaces } from '../../../src/record/places.ts'
import { titleOf } from '../../../src/record/title.ts'
import { stepProgress } from '../../../src/state/progress.ts'
import {
  actionsAsked, actionsOf, answerOf, askedQuestions, leftFor, openQuestionsOf, resultOf, suggestedCount,
  unansweredCount,
} from '../../../src/state/selectors.ts'
import { ASKING_STEPS } from '../../../src/state/step.ts'
import { gridParts } from '../../../src/ui/screens/views/grid-questions.ts'
import { en } from '../../../src/words/words.ts'
import { aStore, blank } from './a-store.ts'

const paper = () => aStore(blank(exampleLayer(examples.paper, en.exampleTexts.paper)))
const companion = () => aStore(blank(exampleLayer(examples['open-companion'], en.exampleTexts['open-companion'])))

describe('what is asked', () => {
  test('the quick look asks its questions and no others', () => {
    const store = paper()
    store.actions.setDepth('quick')
    expect(askedQuestions(store.record(), 'when')).toEqual(['when.oversight', 'when.real'])
    expect(askedQuestions(store.record(), 'where')).toEqual(['where.runs'])
  })

  test('a follow-up is asked once the answer that opens it is given, and for that action', () => {
    const store = paper()
    expect(askedQuestions(store.record(), 'when')).not.toContain('when.within')
    store.actions.answer('when.oversight', 'diagnose', 'afterwards')
    expect(actionsAsked(store.record(), 'when.within')).toEqual(['diagnose'])
  })

  test('one place for the actions that share an answer, one for each that differs', () => {
    const store = paper()
    const places = () =>
      placesIn(store.record()).filter(({ question }) => question === 'what.output').map(({ action }) => action)
    expect(places()).toEqual([null])
    store.actions.differ('what.output', 'diagnose')
    expect(places()).toEqual([null, 'diagnose'])
    store.actions.differ('what.output', 'inform')
    expect(places()).toEqual(['inform', 'diagnose'])
  })
})

describe('what is derived keeps its identity', () => {
  test('while only words change', () => {
    const store = paper()
    const read = () => {
      const record = store.record()
      return [resultOf(record), askedQuestions(record, 'who'), actionsOf(record), gridParts(record)] as const
    }
    const before = read()
    store.actions.patchCell('who.ages', null, { note: 'A long note.' })
    expect(read().every((value, index) => value === before[index])).toBe(true)
    store.actions.answer('who.ages', null, 'under-13')
    expect(read()[0]).not.toBe(before[0])
  })
})

describe('open questions', () => {
  test('what is unanswered is counted apart from what can still change the result', () => {
    const store = paper()
    store.actions.answer('feature.version', null, 'Version 2')
    const unanswered = unansweredCount(store.record())
    const open = openQuestionsOf(store.record()).length
    store.actions.clear('feature.version', null)
    expect(unansweredCount(store.record())).toBe(unanswered + 1)
    expect(openQuestionsOf(store.record())).toHaveLength(open)
    store.actions.setUnknown('who.acuity', null, true)
    expect(unansweredCount(store.record())).toBe(unanswered)
    expect(openQuestionsOf(store.record())).toHaveLength(open)
  })

  test('are those without an answer, also where one action alone has none', () => {
    const store = paper()
    expect(openQuestionsOf(store.record()).map(({ question }) => question)).not.toContain('what.output')
    store.actions.differ('what.output', 'diagnose')
    store.actions.clear('what.output', 'diagnose')
    const open = openQuestionsOf(store.record()).filter(({ question }) => question === 'what.output')
    expect(open.map(({ action }) => action)).toEqual(['diagnose'])
    const unanswered = unansweredPlaces(store.record()).filter(({ question }) => question === 'what.output')
    expect(unanswered.map(({ action }) => action)).toEqual(['diagnose'])
  })
})

describe('counts', () => {
  test('an answer that protects is assumed until it is decided or documented', () => {
    const store = aStore()
    store.actions.answer('who.ages', null, 'adults')
    store.actions.answer('why.earns', null, 'yes')
    expect(assumedPlaces(store.record()).length).toBe(1)
    store.actions.patchCell('who.ages', null, { basis: 'assumed' })
    expect(assumedPlaces(store.record()).length).toBe(1)
    store.actions.patchCell('who.ages', null, { basis: 'decided' })
    expect(assumedPlaces(store.record()).length).toBe(0)
  })

  test('what was left for whom', () => {
    const store = aStore()
    store.actions.patchCell('who.ages', null, { leaveFor: 'clinician' })
    store.actions.patchCell('where.runs', null, { leaveFor: 'engineer' })
    store.actions.patchCell('who.acuity', null, { leaveFor: 'clinician' })
    const lists = leftFor(store.record())
    expect(lists.map(({ role }) => role)).toEqual(['clinician', 'engineer'])
    const left = lists.map(({ questions }) => questions.map(({ question }) => question))
    expect(left).toEqual([['who.ages', 'who.acuity'], ['where.runs']])
  })

  test('the answer that counts for an action, and whose it is', () => {
    const store = paper()
    const counting = () => answerOf(store.record(), 'what.output', 'diagnose')
    expect(counting()).toMatchObject({ own: false, cell: { value: 'generated' } })
    store.actions.answer('what.output', 'diagnose', 'fixed')
    expect(counting()).toMatchObject({
      own: true, cell: { value: 'fixed' }, shared: { value: 'generated' },
    })
  })

  test('the title is the first line of what it is for', () => {
    const store = aStore()
    expect(titleOf(store.record())).toBe('')
    store.actions.answer('feature.for', null, '\n Helps to sleep.\nAnd more.')
    expect(titleOf(store.record())).toBe('Helps to sleep.')
  })
})

describe('suggestions', () => {
  test('score nothing until they are confirmed, step by step', () => {
    const store = companion()
    expect(resultOf(store.record()).enough).toBe(false)
    expect(actionsOf(store.record())).toEqual([])
    for (const step of [...ASKING_STEPS, ...ASKING_STEPS]) store.actions.confirmStep(step)
    expect(ASKING_STEPS.map((step) => suggestedCount(store.record(), step))).toEqual(ASKING_STEPS.map(() => 0))
    expect(resultOf(store.record())).toMatchObject({ enough: true, tier: { worst: 4 } })
  })

  test('a safeguard is one too, and saying something of it confirms it', () => {
    const safeguards = { breaks: { status: 'planned', confirmed: false } } as const
    const store = aStore(blank({ all: {}, actions: {}, safeguards }))
    expect(suggestedCount(store.record(), 'safeguards')).toBe(1)
    store.actions.confirmStep('safeguards')
    expect(store.record().answers.joint.safeguards['breaks']).not.toHaveProperty('confirmed')
  })
})

describe('progress', () => {
  test('goes from not started over in progress to done', () => {
    const store = aStore()
    store.actions.setDepth('quick')
    const who = () => stepProgress(store.record()).who
    expect(who()).toEqual({ state: 'not-started', done: 0, all: 3 })
    store.actions.patchCell('who.ages', null, { note: 'Ask.' })
    expect(who()).toEqual({ state: 'in-progress', done: 0, all: 3 })
    store.actions.setUnknown('who.ages', null, true)
    store.actions.answer('who.acuity', null, 'mild')
    store.actions.answer('who.access', null, 'service')
    expect(who()).toEqual({ state: 'done', done: 3, all: 3 })
  })

  test('a question that one action has not answered is not done', () => {
    const store = paper()
    const done = () => stepProgress(store.record()).what.done
    const before = done()
    store.actions.differ('what.output', 'diagnose')
    store.actions.clear('what.output', 'diagnose')
    expect(done()).toBe(before - 1)
  })

  test('the risks follow the result, the judgement the verdicts', () => {
    const store = aStore()
    expect(stepProgress(store.record()).risks.state).toBe('not-started')
    expect(stepProgress(paper().record()).risks.state).toBe('in-progress')
    store.actions.patchConclusion({ verdict: 'cannot-judge' })
    expect(stepProgress(store.record()).judgement.state).toBe('done')
    store.actions.addPerson({ name: '', role: 'carer', interest: false, signer: false })
    expect(stepProgress(store.record()).judgement).toEqual({ state: 'in-progress', done: 1, all: 2 })
  })

  test('ends: whoever answers everything that is asked is done', () => {
    const store = paper()
    for (const { question, action } of [...unansweredPlaces(store.record()), ...unansweredPlaces(store.record())]) {
      store.actions.setUnknown(question as QuestionId, action as ActionId | null, true)
    }
    for (const { question, action } of unansweredPlaces(store.record())) {
      store.actions.setUnknown(question, action, true)
    }
    expect(ASKING_STEPS.map((step) => stepProgress(store.record())[step].state)).toEqual(ASKING_STEPS.map(() => 'done'))
  })
})
