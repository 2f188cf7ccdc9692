import type { OneQuestion } from './question.ts'
import type { Readable, ReadyQuestion } from './readable.ts'
import type { FilledBy, SafeguardStatus } from './safeguard.ts'

/** How far a safeguard has come at a place. */
export type Filling = (at: Readable) => SafeguardStatus

const NOTHING: Filling = () => 'none'

const BY_DISTANCE = ['none', 'planned', 'in-place', 'verified'] as const satisfies readonly SafeguardStatus[]

/** How far W answers make a safeguard, ready to be read at any spot. */
export function fillingOf(questions: ReadonlyMap<string, ReadyQuestion>, filledBy: FilledBy): Filling {
  const parts = filledBy.questions.map((id) => {
    const ready = questions.get(id)
    return ready === undefined ? NOTHING : ready.question.kind === 'one'
      ? choiceFilling(ready, ready.question, filledBy)
      : ticksFilling(ready, filledBy)
  })
  return (spot) => closest(parts.map((part) => part(spot)))
}

function choiceFilling(ready: ReadyQuestion, { options }: OneQuestion, { gives }: FilledBy): Filling {
  const statuses = options.map((option) => gives[option] ?? 'none')
  return (spot) => statuses[spot.position(ready)] ?? 'none'
}

function ticksFilling(ready: ReadyQuestion, { gives, together }: FilledBy): Filling {
  const options: readonly string[] = ready.question.kind === 'many' ? ready.question.options : []
  const ticks = Object.entries(gives).map(([option, status]) => ({ index: options.indexOf(option), status }))
  return (spot) => {
    const ticked = ticks.filter(({ index }) => index >= 0 && spot.ticked(ready, index))
    return together === true && ticked.length < ticks.length ? 'none' : furthest(ticked.map(({ status }) => status))
  }
}

function furthest(statuses: readonly SafeguardStatus[]): SafeguardStatus {
  return BY_DISTANCE.findLast((status) => statuses.includes(status)) ?? 'none'
}

function closest(statuses: readonly SafeguardStatus[]): SafeguardStatus {
  return BY_DISTANCE.find((status) => statuses.includes(status)) ?? 'none'
}
