import { describe, expect, test } from 'vitest'
import { type Trial, trials } from '../../../src/content/first-steps.ts'
import { rubric } from '../../../src/content/rubric.ts'
import type { Question } from '../../../src/domain/question.ts'
import { score } from '../../../src/domain/score.ts'
import { es } from '../../../src/words/es.ts'
import { en } from '../../../src/words/words.ts'
import { everyMessage } from '../words/every-message.ts'
import { gradeOf, longSentences } from '../words/reading-level.ts'

const all: readonly (readonly [string, Trial])[] = Object.entries(trials)
const asked: Readonly<Record<string, Question>> = rubric.questions
const tierOf = ({ assess }: Trial, ...chosen: string[]) => score(rubric, assess(chosen)).tier
const settled = (tier: number) => ({ best: tier, worst: tier })

describe('each thing to click shows what its step says', () => {
  test('every action more is worse, and the worst one sets the tier', () => {
    const { actions } = trials
    expect(tierOf(actions, 'inform')).toEqual(settled(1))
    expect(tierOf(actions, 'screen')).toEqual(tierOf(actions, 'inform', 'screen'))
    expect(tierOf(actions, 'screen')).toEqual(settled(2))
    expect(tierOf(actions, 'crisis', 'inform', 'screen')).toEqual(settled(3))
    expect(score(rubric, actions.assess([])).enough).toBe(false)
  })

  test('who looks, and when, moves the tier', () => {
    expect(trials.look.choices.map((look) => tierOf(trials.look, look))).toEqual([2, 3, 4].map(settled))
  })

  test('what nobody knows gives both ends', () => {
    const [mild, serious] = [tierOf(trials.unknown, 'mild'), tierOf(trials.unknown, 'serious')]
    expect(tierOf(trials.unknown, 'unknown')).toEqual({ best: mild.best, worst: serious.worst })
    expect(mild.best).toBeLessThan(serious.worst)
  })

  test('a test from outside lowers the tier once it can be shown, by one', () => {
    expect(trials.safeguard.choices.map((choice) => tierOf(trials.safeguard, choice))).toEqual([3, 3, 2].map(settled))
  })
})

test.each(all)('%s: what is chosen at first can be chosen, and every answer is one of the rules', (_, trial) => {
  expect(trial.first.filter((choice) => !trial.choices.includes(choice))).toEqual([])
  for (const choice of trial.choices) {
    const { shared, byAction } = trial.assess([choice])
    for (const [id, answer] of [shared, ...Object.values(byAction)].flatMap((said) => Object.entries(said))) {
      const question = asked[id]
      const options = question !== undefined && question.kind !== 'text' ? question.options : []
      const said = answer.kind === 'unknown' ? [] : answer.kind === 'one' ? [answer.option] : answer.options
      const known = new Set<string>(options)
      expect([id, said.filter((option) => !known.has(option))]).toEqual([id, []])
    }
  }
})

describe.each([['English', en], ['Spanish', es]])('in %s', (_, { pages: { firstSteps }, tierNotes }) => {
  const texts = [...everyMessage(firstSteps).map(({ text }) => text), tierNotes.lowIsNotSafe]

  test('it is read in two minutes', () => {
    expect(texts.join(' ').split(/\s+/).length).toBeLessThanOrEqual(420)
  })

  test('each choice has words of its own', () => {
    for (const [id, { choices }] of all) {
      const words = firstSteps.steps[id as keyof typeof trials].choices
      expect(Object.keys(words)).toEqual([...choices])
      expect(new Set(Object.values(words)).size).toBe(choices.length)
    }
  })
})

test('the English can be read by someone of about twelve', () => {
  const sentences = Object.values(en.pages.firstSteps.steps).flatMap(({ text }) => [...text])
  expect(gradeOf(sentences)).toBeLessThan(7)
  expect(longSentences(sentences, 25)).toEqual([])
})
