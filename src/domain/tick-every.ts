import type { ManyQuestion } from './question.ts'
import type { ReadyQuestion } from './readable.ts'
import type { Laid } from './sheet.ts'
import type { Trial } from './trial.ts'

/** Says of an open question what it counts as at the worst corner: every risky option ticked, no protective one. */
export function tickEvery(trial: Trial, { said, ticks }: Laid, ready: ReadyQuestion, question: ManyQuestion): void {
  if ((said[ready.index] ?? -1) >= 0) return
  trial.write(said, ready.index, 0)
  question.options.forEach((option, index) =>
    trial.write(ticks, ready.firstTick + index, question.protects?.includes(option) === true ? 0 : 1))
}
