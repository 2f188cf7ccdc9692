import type { Answer, Assessment } from '../../../src/domain/answer.ts'
import { actionsOf, answeredFor } from '../../../src/domain/answered.ts'
import type { Move } from '../../../src/domain/lever.ts'
import type { ManyQuestion, OneQuestion, Question } from '../../../src/domain/question.ts'
import { Reading } from '../../../src/domain/reading.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import type { Safeguard, SafeguardStatus } from '../../../src/domain/safeguard.ts'
import { withAnswer } from '../../../src/domain/settle.ts'
import { tally } from '../../../src/domain/tally.ts'

/** Levers found by trying every set of moves on the answers themselves. Slow and obvious, to hold the fast way to. */

const RANK: readonly SafeguardStatus[] = ['none', 'planned', 'in-place', 'verified']

type Status = Extract<Move, { kind: 'safeguard' }>['status']

/** Where a question counts: for each action, or once. */
const placesOf = (rubric: Rubric, worksheet: Assessment, { scope }: Question): readonly (string | null)[] =>
  scope === 'action' ? actionsOf(rubric, worksheet) : [null]

const counted = (rubric: Rubric, worksheet: Assessment, id: string, place: string | null): Answer | undefined => {
  const { answer } = answeredFor(rubric, worksheet, id, place)
  return answer?.kind === 'unknown' ? undefined : answer
}

const positionOf = (rubric: Rubric, worksheet: Assessment, id: string, question: OneQuestion, place: string | null) => {
  const answer = counted(rubric, worksheet, id, place)
  return answer?.kind === 'one' ? question.options.indexOf(answer.option) : question.options.length - 1
}

const ticksOf = (
  rubric: Rubric, worksheet: Assessment, id: string, { options, protects }: ManyQuestion, place: string | null,
): readonly string[] => {
  const answer = counted(rubric, worksheet, id, place)
  return answer?.kind === 'many' ? answer.options : options.filter((option) => !protects?.includes(option))
}

const fillers = (rubric: Rubric): ReadonlySet<string> => new Set(Object.keys(rubric.safeguardsBy)
  .flatMap((id) => rubric.safeguards[id]?.filledBy?.questions ?? []))

/** Every move that changes something. */
export function everyMove(rubric: Rubric, worksheet: Assessment): readonly Move[] {
  const answers = Object.keys(rubric.changes).filter((id) => !fillers(rubric).has(id)).flatMap((id) => {
    const question = rubric.questions[id]
    return question === undefined ? [] : movesOf(rubric, worksheet, id, question)
  })
  const safeguards = Object.keys(rubric.safeguardsBy).flatMap((safeguard) =>
    (['in-place', 'verified'] as const).map((status): Move => ({ kind: 'safeguard', safeguard, status })))
  const before = stateOf(rubric, worksheet)
  return [...answers, ...safeguards].filter((move) => {
    const after = withMove(rubric, worksheet, move)
    return after !== worksheet && stateOf(rubric, after) !== before &&
      (move.kind !== 'safeguard' || isReached(rubric, after, move.safeguard, move.status))
  })
}

function movesOf(rubric: Rubric, worksheet: Assessment, id: string, question: Question): readonly Move[] {
  const own = question.scope === 'action' ? actionsOf(rubric, worksheet) : []
  const actions = own.length > 1 ? [null, ...own] : [null]
  if (question.kind === 'text') return []
  const kind = question.kind === 'one' ? 'choose' : 'without'
  const options = question.options.filter((option) => question.kind === 'one' || !question.protects?.includes(option))
  return actions.flatMap((action) => options.map((option): Move => ({ kind, question: id, action, option })))
}

export const withMoves = (rubric: Rubric, worksheet: Assessment, moves: readonly Move[]): Assessment =>
  moves.reduce((left, move) => withMove(rubric, left, move), worksheet)

function withMove(rubric: Rubric, worksheet: Assessment, move: Move): Assessment {
  if (move.kind === 'safeguard') return withSafeguard(rubric, worksheet, move.safeguard, move.status)
  const question = rubric.questions[move.question]
  if (question === undefined) return worksheet
  const places = move.action === null ? placesOf(rubric, worksheet, question) : [move.action]
  return places.reduce((left, place) => {
    if (question.kind === 'one') return noRiskier(rubric, left, move.question, question, place, move.option)
    if (question.kind === 'text') return left
    const ticks = ticksOf(rubric, left, move.question, question, place)
    const options = ticks.filter((option) => option !== move.option)
    return ticks.includes(move.option)
      ? withAnswer(left, { question: move.question, action: place }, { kind: 'many', options }) : left
  }, worksheet)
}

function noRiskier(
  rubric: Rubric, worksheet: Assessment, id: string, question: OneQuestion, place: string | null, option: string,
): Assessment {
  const isRiskier = positionOf(rubric, worksheet, id, question, place) > question.options.indexOf(option)
  return isRiskier ? withAnswer(worksheet, { question: id, action: place }, { kind: 'one', option }) : worksheet
}

/** Not possible: unchanged. */
function withSafeguard(rubric: Rubric, worksheet: Assessment, id: string, status: Status): Assessment {
  const filled = filledTo(rubric, worksheet, rubric.safeguards[id]?.filledBy, status)
  if (filled === undefined) return worksheet
  return { ...filled, safeguards: { ...filled.safeguards, [id]: { status, evidence: 'Shown.' } } }
}

function filledTo(
  rubric: Rubric, worksheet: Assessment, filledBy: Safeguard['filledBy'], status: Status,
): Assessment | undefined {
  return (filledBy?.questions ?? []).reduce<Assessment | undefined>((left, id) => {
    const question = rubric.questions[id]
    if (left === undefined || question === undefined || question.kind === 'text') return undefined
    const giving: readonly string[] = question.options.filter((option) => filledBy?.gives[option] === status)
    const riskiest = giving.at(-1)
    if (riskiest === undefined) return undefined
    if (question.kind === 'one') return noRiskier(rubric, left, id, question, null, riskiest)
    const added = filledBy?.together ? giving : giving.slice(0, 1)
    const options = [...new Set([...ticksOf(rubric, left, id, question, null), ...added])]
    return withAnswer(left, { question: id, action: null }, { kind: 'many', options })
  }, worksheet)
}

/** The move must say what comes of it: who has it verified is not told to put it in place. */
function isReached(rubric: Rubric, worksheet: Assessment, id: string, status: Status): boolean {
  const { filledBy } = rubric.safeguards[id] ?? {}
  if (filledBy === undefined) return true
  return filledBy.questions.some((question) => {
    const asked = rubric.questions[question]
    if (asked?.kind !== 'one') return true
    return filledBy.gives[asked.options[positionOf(rubric, worksheet, question, asked, null)] ?? ''] === status
  })
}

/** All that counts, as text: two sets of moves that leave the same are one lever. */
export function stateOf(rubric: Rubric, worksheet: Assessment): string {
  const answers = Object.entries(rubric.questions).flatMap(([id, question]) =>
    placesOf(rubric, worksheet, question).map((place) => {
      const answer = counted(rubric, worksheet, id, place)
      return [id, place, answer?.kind === 'many' ? answer.options.toSorted() : answer]
    }))
  const claims = Object.entries(worksheet.safeguards).filter(([, { evidence }]) => evidence)
    .map(([id, { status = 'none' }]) => [id, rubric.safeguards[id]?.filledBy ? '' : status]).toSorted()
  return JSON.stringify([answers, claims])
}

const worstTier = (rubric: Rubric, worksheet: Assessment) => tally(new Reading(rubric, worksheet, 'worst')).tier

export const reaches = (rubric: Rubric, worksheet: Assessment, moves: readonly Move[], tier: number): boolean =>
  worstTier(rubric, withMoves(rubric, worksheet, moves)) <= tier

/** Whether `a` asks less than `b`: a riskier option, one action instead of all, in place instead of verified. */
function isLess(rubric: Rubric, a: Move, b: Move): boolean {
  if (a.kind === 'safeguard') {
    return b.kind === 'safeguard' && a.safeguard === b.safeguard && RANK.indexOf(a.status) < RANK.indexOf(b.status)
  }
  if (b.kind === 'safeguard' || a.question !== b.question || (b.action !== null && a.action !== b.action)) return false
  const question = rubric.questions[a.question]
  const options: readonly string[] = question?.kind === 'one' ? question.options : []
  const riskier = options.indexOf(a.option) - options.indexOf(b.option)
  return question?.kind === 'one'
    ? riskier >= 0 && (riskier > 0 || a.action !== b.action)
    : a.option === b.option && a.action !== b.action
}

export function isMinimal(
  rubric: Rubric, worksheet: Assessment, every: readonly Move[], moves: readonly Move[], tier: number,
): boolean {
  return moves.every((move) => {
    const others = moves.filter((other) => other !== move)
    return [[], ...every.filter((less) => isLess(rubric, less, move)).map((less) => [less])]
      .every((less) => !reaches(rubric, worksheet, [...others, ...less], tier))
  })
}

/** A set of up to three moves, tried. */
interface Tried {
  readonly moves: readonly Move[]
  readonly left: Assessment
  readonly tier: number
  readonly andOneMore: () => readonly Tried[]
}

/** The sets that start with these moves, each tried once, and only when somebody looks. */
export function trySets(
  rubric: Rubric, left: Assessment, every: readonly Move[], moves: readonly Move[] = [],
): Tried {
  let more: readonly Tried[] | undefined
  const larger = () => every.map((move, index) =>
    trySets(rubric, withMove(rubric, left, move), every.slice(index + 1), [...moves, move]))
  return { moves, left, tier: worstTier(rubric, left), andOneMore: () => more ??= moves.length < 3 ? larger() : [] }
}

/** Every smallest set of up to three moves that reaches `tier`: what it leaves, and with how many moves. */
export function everyLever(
  rubric: Rubric, worksheet: Assessment, every: readonly Move[], none: Tried, tier: number,
): ReadonlyMap<string, number> {
  const found = new Map<string, number>()
  const look = ({ moves, left, tier: reached, andOneMore }: Tried): void => {
    if (reached > tier) return andOneMore().forEach(look)
    const state = stateOf(rubric, left)
    if ((found.get(state) ?? 4) > moves.length && isMinimal(rubric, worksheet, every, moves, tier)) {
      found.set(state, moves.length)
    }
  }
  look(none)
  return found
}
