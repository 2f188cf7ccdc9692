import type { Place } from './answered.ts'
import type { Dial, Draft, Step } from './dial.ts'
import type { Changeable } from './lever.ts'
import type { ManyQuestion, OneQuestion } from './question.ts'
import type { ReadyQuestion } from './readable.ts'
import { safeguardDials } from './safeguard-dials.ts'
import type { Laid } from './sheet.ts'
import { tickEvery } from './tick-every.ts'
import type { Trial } from './trial.ts'

/**
 * Everything that a team can change (P9): questions in `rubric.changes`, never which actions there are, and safeguards.
 * A question that is a safeguard is changed as that safeguard only.
 */
export function dialsOf(trial: Trial): readonly Dial[] {
  const { rubric, rules } = trial.reading
  const filling = new Set(Object.entries(rubric.safeguards)
    .flatMap(([id, { filledBy }]) => rubric.safeguardsBy[id] === undefined ? [] : filledBy?.questions ?? []))
  const dials: Dial[] = []
  const add = (draft: Draft, parts: readonly Dial[] = []): Dial => {
    const dial = { ...draft, index: dials.length, parts }
    dials.push(dial)
    return dial
  }
  for (const [id, changeable] of Object.entries(rubric.changes)) {
    const ready = rules.questions.get(id)
    if (ready === undefined || id === rubric.actionsQuestion || filling.has(id)) continue
    for (const drafted of draftsOf(trial, ready, changeable)) {
      const places = ready.question.scope === 'action' ? trial.reading.actions : []
      const parts = places.length < 2 ? [] : places.flatMap((place) => drafted([place], place)).map((one) => add(one))
      if (parts.length !== 1) drafted(trial.reading.actions, null).forEach((all) => add(all, parts))
    }
  }
  safeguardDials(trial).forEach((draft) => add(draft))
  return dials
}

/** Drafts the dial of one question, or of one of its ticks, over some actions; none where nothing is left to change. */
type Drafted = (over: readonly string[], action: Place) => readonly Draft[]

function draftsOf(trial: Trial, ready: ReadyQuestion, changeable: Changeable): readonly Drafted[] {
  const { question } = ready
  if (question.kind === 'one') return [(over, action) => choosing(trial, ready, question, changeable, over, action)]
  if (question.kind === 'text') return []
  return question.options.filter((option) => question.protects?.includes(option) !== true)
    .map((option): Drafted => (over, action) => withdrawing(trial, ready, question, option, changeable, over, action))
}

function choosing(
  trial: Trial, ready: ReadyQuestion, { options }: OneQuestion, changeable: Changeable,
  over: readonly string[], action: Place,
): readonly Draft[] {
  const cells = over.map((at) => {
    const { said } = trial.reading.sheet.at(at)
    const stands = said[ready.index] ?? -1
    return { at, said, stands: stands < 0 ? options.length - 1 : stands }
  })
  const from = Math.max(...cells.map(({ stands }) => stands))
  const steps = options.slice(0, from).map((option, position): Step => {
    const riskier = cells.filter(({ stands }) => stands > position)
    return {
      move: { kind: 'choose', question: ready.id, action, option },
      make: () => riskier.forEach(({ said }) => lower(trial, said, ready.index, position)),
      leaves: riskier.map(({ at }) => [`${ready.id} ${at}`, position]),
    }
  }).toReversed()
  if (steps.length === 0) return []
  const stepsBelow = (position: number) => position > 0 ? Math.max(0, from - position + 1) : Infinity
  return [{ ...whose(changeable), action, steps, answers: [{ question: ready.id, stepsBelow }] }]
}

/** What was chosen already may be safer still. */
function lower(trial: Trial, said: number[], index: number, position: number): void {
  const stands = said[index] ?? -1
  if (stands < 0 || stands > position) trial.write(said, index, position)
}

function withdrawing(
  trial: Trial, ready: ReadyQuestion, question: ManyQuestion, option: string, changeable: Changeable,
  over: readonly string[], action: Place,
): readonly Draft[] {
  const tick = ready.firstTick + question.options.indexOf(option)
  const isTicked = ({ said, ticks }: Laid) => (said[ready.index] ?? -1) < 0 || ticks[tick] === 1
  const cells = over.map((at) => ({ at, laid: trial.reading.sheet.at(at) })).filter(({ laid }) => isTicked(laid))
  if (cells.length === 0) return []
  const make = () => cells.forEach(({ laid }) => {
    tickEvery(trial, laid, ready, question)
    trial.write(laid.ticks, tick, 0)
  })
  const move = { kind: 'without', question: ready.id, action, option } as const
  const leaves = cells.map(({ at }) => [`${ready.id} ${option} ${at}`, 0] as const)
  return [{
    ...whose(changeable), action, option, steps: [{ move, make, leaves }],
    answers: [{ question: ready.id, stepsBelow: () => 1 }],
  }]
}

function whose({ by, narrows }: Changeable): Pick<Dial, 'by' | 'narrows'> {
  return { by, narrows: narrows === true }
}
