import { orStopped } from './or-stopped.ts'

/** Milliseconds. A page that works longer without a break feels stuck. */
const BREATH = 25

/**
 * Goes through the steps of a long work and lets the page breathe between them. Gives what comes of it, or 'stopped'
 * once the signal says so.
 */
export const inPieces = async <Step, Result>(
  steps: Iterator<Step, Result>, signal: AbortSignal | undefined, tell: (step: Step) => void,
): Promise<Result | 'stopped'> => {
  let since = performance.now()
  for (let step = steps.next(); ; step = steps.next()) {
    if (signal?.aborted) return 'stopped'
    if (step.done) return step.value
    if (performance.now() - since < BREATH) continue
    tell(step.value)
    await orStopped(breath(), signal)
    since = performance.now()
  }
}

const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve))
