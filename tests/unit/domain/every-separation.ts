import type { Answer, Assessment } from '../../../src/domain/answer.ts'
import { actionsOf, answeredFor } from '../../../src/domain/answered.ts'
import type { Disputed } from '../../../src/domain/disputed.ts'
import type { Question } from '../../../src/domain/question.ts'
import { Reading } from '../../../src/domain/reading.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { safeguardStatus } from '../../../src/domain/safeguard-status.ts'
import { withAnswer } from '../../../src/domain/settle.ts'
import { tally } from '../../../src/domain/tally.ts'

/** What separates two people, found by trying every set on the answers themselves: to hold the fast way to. */

interface Change {
  readonly disputed: Disputed
  readonly taken: (worksheet: Assessment) => Assessment
}

type Sides = readonly [lower: Assessment, higher: Assessment]

/** Every change from the lower side that makes it riskier, in the order of the rules. */
export function everyChange(rubric: Rubric, sides: Sides): readonly Change[] {
  const ticked = new Set(sides.flatMap((side) => actionsOf(rubric, side)))
  const actions = optionsOf(rubric.questions[rubric.actionsQuestion]).filter((one) => ticked.has(one))
  const answers = Object.entries(rubric.questions).flatMap(([id, question]) =>
    question.kind === 'text' ? [] : placesOf(question, id, actions, sides)
      .flatMap((action) => changesAt(rubric, id, question, action, sides)))
  return [...answers, ...Object.keys(rubric.safeguards).flatMap((id) => claimChanges(rubric, id, sides))]
}

const optionsOf = (question: Question | undefined): readonly string[] =>
  question === undefined || question.kind === 'text' ? [] : question.options

function placesOf(
  { scope }: Question, id: string, actions: readonly string[], sides: Sides,
): readonly (string | null)[] {
  if (scope === 'worksheet') return [null]
  const isOwn = (action: string) => sides.some(({ byAction }) => byAction[action]?.[id] !== undefined)
  return [...(actions.every(isOwn) ? [] : [null]), ...actions.filter(isOwn)]
}

function changesAt(
  rubric: Rubric, question: string, asked: Question, action: string | null, [low, high]: Sides,
): readonly Change[] {
  const [lower, higher] = [low, high].map((side) => answeredFor(rubric, side, question, action).answer ?? null)
  if (lower === undefined || higher === undefined) return []
  const riskier = risks(asked, higher).filter((risk) => !risks(asked, lower).includes(risk))
  if (riskier.length === 0) return []
  const answer = saying(asked, [...new Set([...risks(asked, lower), ...riskier])])
  return [{
    disputed: { kind: 'answer', question, action, lower, higher },
    taken: (worksheet) => withAnswer(worksheet, { question, action }, answer),
  }]
}

/** An answer as a set of risks: a riskier answer has them all and more. */
function risks(question: Question, answer: Answer | null): readonly string[] {
  const options = optionsOf(question)
  const all = [...options.map((option) => `risk ${option}`), 'open']
  if (answer === null || answer.kind === 'unknown') return all
  if (answer.kind === 'one') return all.slice(0, options.indexOf(answer.option))
  const protects = question.kind === 'many' ? question.protects ?? [] : []
  return options.filter((option) => answer.options.includes(option) !== protects.includes(option))
    .map((option) => `risk ${option}`)
}

/** The answer that has these risks. */
function saying(question: Question, has: readonly string[]): Answer {
  const options = optionsOf(question)
  if (has.includes('open')) return { kind: 'unknown' }
  if (question.kind === 'one') return { kind: 'one', option: options[has.length] ?? '' }
  const protects = question.kind === 'many' ? question.protects ?? [] : []
  const isTicked = (option: string) => has.includes(`risk ${option}`) !== protects.includes(option)
  return { kind: 'many', options: options.filter(isTicked) }
}

function claimChanges(rubric: Rubric, safeguard: string, [low, high]: Sides): readonly Change[] {
  const isFilled = rubric.safeguards[safeguard]?.filledBy !== undefined
  const counts = ({ safeguards: { [safeguard]: claim } }: Assessment) => {
    if (!claim?.evidence) return 0
    return isFilled ? 1 : ['none', 'planned', 'in-place', 'verified'].indexOf(claim.status ?? 'none')
  }
  const bought = (side: Assessment) => Math.max(isFilled ? 0 : 1, counts(side))
  if (bought(high) >= bought(low)) return []
  const status = (side: Assessment) =>
    side.safeguards[safeguard]?.evidence ? safeguardStatus(rubric, side, safeguard) : 'none'
  const claim = high.safeguards[safeguard] ?? {}
  return [{
    disputed: { kind: 'safeguard', safeguard, lower: status(low), higher: status(high) },
    taken: (worksheet) => ({ ...worksheet, safeguards: { ...worksheet.safeguards, [safeguard]: claim } }),
  }]
}

/** The same worksheet with an answer of its own wherever one side has one: what holds for all can then change alone. */
function spelledOut(rubric: Rubric, [lower, higher]: Sides): Assessment {
  const own = [lower, higher].flatMap(({ byAction }) => Object.entries(byAction)
    .flatMap(([action, answers]) => Object.keys(answers).map((question) => ({ question, action }))))
  return own.reduce((left, cell) => {
    const { answer = { kind: 'unknown' } } = answeredFor(rubric, lower, cell.question, cell.action)
    return withAnswer(left, cell, answer)
  }, lower)
}

/** The first smallest set, in the order of the rules; null where not even all of them reach the tier. */
export function smallestByTrying(
  rubric: Rubric, sides: Sides, changes: readonly Change[], tier: number,
): readonly Disputed[] | null {
  const base = spelledOut(rubric, sides)
  for (let size = 0; size <= changes.length; size += 1) {
    for (const set of setsOf(changes, size)) {
      const worksheet = set.reduce((left, { taken }) => taken(left), base)
      if (tally(new Reading(rubric, worksheet, 'worst')).tier >= tier) return set.map(({ disputed }) => disputed)
    }
  }
  return null
}

function setsOf<T>(all: readonly T[], size: number): readonly (readonly T[])[] {
  if (size === 0) return [[]]
  return all.flatMap((one, index) => setsOf(all.slice(index + 1), size - 1).map((others) => [one, ...others]))
}
