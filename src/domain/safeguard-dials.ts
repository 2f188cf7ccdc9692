import type { Draft, Step } from './dial.ts'
import type { By } from './lever.ts'
import type { ReadyQuestion } from './readable.ts'
import type { ReadySafeguard } from './ready-rules.ts'
import type { FilledBy, SafeguardStatus } from './safeguard.ts'
import { statusAt } from './safeguard-status.ts'
import { tickEvery } from './tick-every.ts'
import type { Trial } from './trial.ts'

const STATUSES = ['in-place', 'verified'] as const
type Reached = (typeof STATUSES)[number]

const RANK = { none: 0, planned: 1, 'in-place': 2, verified: 3 } as const satisfies Record<SafeguardStatus, number>

/** Stands for the evidence that a team would have to have. */
const EVIDENCE = 'shown'

/** A safeguard put in place, or verified outside the maker, with evidence. */
export function safeguardDials(trial: Trial): readonly Draft[] {
  const { rubric, rules } = trial.reading
  return rules.safeguards.flatMap((ready) => {
    const by = rubric.safeguardsBy[ready.id]
    return by === undefined ? [] : dialOf(trial, ready, by)
  })
}

/** How one question is answered so that it gives a status. */
interface Fill {
  readonly ready: ReadyQuestion
  /** Of a question with one answer. */
  readonly position: number
  /** Of a question with ticks: what is ticked besides. */
  readonly ticks: readonly number[]
}

function dialOf(trial: Trial, ready: ReadySafeguard, by: By): readonly Draft[] {
  const { reading } = trial
  const { id, safeguard: { filledBy } } = ready
  const reached = reading.places.map((place) => RANK[statusAt(reading, ready, place)])
  const least = Math.min(...reached) + (reading.sheet.shown.has(id) ? 1 : 0)
  const possible = STATUSES.filter((status) => RANK[status] >= least).flatMap((status) => {
    const fills = filledBy === undefined ? [] : fillsFor(trial, filledBy, status)
    return fills === null ? [] : [{ status, fills }]
  })
  if (possible.length === 0) return []
  const answers = (filledBy?.questions ?? []).map((question) => ({
    question,
    stepsBelow: (position: number) => {
      const index = possible.findIndex(({ fills }) =>
        fills.some((fill) => fill.ready.id === question && fill.position >= 0 && fill.position < position))
      return index < 0 ? Infinity : index + 1
    },
  }))
  const steps = possible.map(({ status, fills }) => stepOf(trial, id, status, fills))
  return [{ by, narrows: false, action: null, safeguard: id, steps, answers }]
}

function stepOf(trial: Trial, id: string, status: Reached, fills: readonly Fill[]): Step {
  return {
    move: { kind: 'safeguard', safeguard: id, status },
    make: () => {
      fills.forEach((fill) => answer(trial, fill))
      trial.show(id, { status, evidence: EVIDENCE })
    },
    leaves: [[id, STATUSES.length - RANK[status]]],
  }
}

/** Null where some question has no answer that gives this status. */
function fillsFor(trial: Trial, filledBy: FilledBy, status: Reached): readonly Fill[] | null {
  const fills = filledBy.questions.map((id) => {
    const ready = trial.reading.rules.questions.get(id)
    return ready === undefined ? null : fillOf(ready, filledBy, status)
  })
  return fills.every((fill) => fill !== null) ? fills : null
}

/** The riskiest answer that gives it: no more is asked than that. */
function fillOf(ready: ReadyQuestion, { gives, together }: FilledBy, status: Reached): Fill | null {
  const { question } = ready
  if (question.kind === 'text') return null
  const options: readonly string[] = question.options
  const giving = options.flatMap((option, index) => gives[option] === status ? [index] : [])
  const [first] = giving
  const last = giving.at(-1)
  if (first === undefined || last === undefined) return null
  if (question.kind === 'one') return { ready, position: last, ticks: [] }
  const every = Object.keys(gives).map((option) => options.indexOf(option))
  return { ready, position: -1, ticks: together === true ? every : [first] }
}

function answer(trial: Trial, { ready, position, ticks }: Fill): void {
  const { question } = ready
  for (const action of trial.reading.actions) {
    const laid = trial.reading.sheet.at(action)
    const stands = laid.said[ready.index] ?? -1
    if (question.kind === 'one' && (stands < 0 || stands > position)) trial.write(laid.said, ready.index, position)
    if (question.kind !== 'many') continue
    tickEvery(trial, laid, ready, question)
    for (const tick of ticks) trial.write(laid.ticks, ready.firstTick + tick, 1)
  }
}
