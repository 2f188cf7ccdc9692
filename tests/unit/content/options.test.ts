import { expect, test } from 'vitest'
import type { Question } from '../../../src/domain/question.ts'
import { questionsIn } from '../../../src/domain/questions-in.ts'
import { conditions, partsOf, rules } from './rule-parts.ts'

/**
 * Options that no gate, rung, stop or safeguard reads. They describe the feature and feed laws and classifications; a
 * new entry here needs the same thought as a new rung.
 */
const NOT_SCORED = [
  'crisis.response: tells-staff',
  'what.manner: keeps-secrets',
  'who.conditions: dementia',
  'who.conditions: perinatal',
]

const QUESTIONS_NOT_SCORED = [
  'built.kind', 'care.model', 'care.runs', 'feature.adds', 'feature.jurisdictions', 'feature.stage', 'what.feelings',
  'where.people', 'who.access', 'who.choice', 'why.claim', 'why.sensors',
]

const choices = Object.entries<Question>(rules.questions)
  .flatMap(([id, question]) => question.kind === 'text' ? [] : [{ id, question }])

const named = (id: string, options: readonly string[]) => options.map((option) => `${id}: ${option}`)

/** One answer is read whole: "at least" compares it with every other option. */
function readOptions(): ReadonlySet<string> {
  const asked = new Set(conditions.flatMap((condition) => questionsIn(rules, condition)))
  const filling = Object.values(rules.safeguards).flatMap(({ filledBy }) => filledBy ?? [])
  const ones = choices.filter(({ id, question }) => question.kind === 'one' &&
    (asked.has(id) || filling.some(({ questions }) => questions.includes(id))))
  const ticks = conditions.flatMap(partsOf).flatMap((part) =>
    part.kind === 'includes' ? [`${part.question}: ${part.option}`]
      : part.kind === 'action' ? named(rules.actionsQuestion, part.anyOf) : [])
  const chains = Object.values(rules.scales).flatMap(({ inheritedThrough: id }) =>
    choices.filter((choice) => choice.id === id))
  return new Set([
    ...[...ones, ...chains].flatMap(({ id, question }) => named(id, question.options)),
    ...ticks,
    ...filling.flatMap(({ questions, gives }) => questions.flatMap((id) => named(id, Object.keys(gives)))),
  ])
}

test('every option is read by a rung, gate, stop or safeguard, or is listed as not scored', () => {
  const read = readOptions()
  const unread = choices.filter(({ id }) => !QUESTIONS_NOT_SCORED.includes(id))
    .flatMap(({ id, question }) => named(id, question.options)).filter((option) => !read.has(option))
  expect(unread.toSorted()).toEqual(NOT_SCORED.toSorted())
})

test('a question that is listed as not scored is read by nothing', () => {
  const read = [...readOptions()]
  expect(QUESTIONS_NOT_SCORED.filter((id) => read.some((option) => option.startsWith(`${id}: `)))).toEqual([])
})

test('a question is tagged as scored where a gate, rung or stop reads it, and nowhere else', () => {
  const asked = new Set([rules.actionsQuestion, ...conditions.flatMap((condition) => questionsIn(rules, condition))])
  const voiding = new Set(Object.values(rules.safeguards).flatMap(({ voidWhen }) =>
    voidWhen === undefined ? [] : questionsIn(rules, voidWhen)))
  const wrong = choices.filter(({ id, question }) => question.scored !== asked.has(id) && !voiding.has(id))
  expect(wrong.map(({ id }) => id)).toEqual([])
})
