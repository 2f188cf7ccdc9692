/** After how many minutes without a sign of life the page locks itself: what somebody can choose from. */
export const IDLE_MINUTES = [5, 15, 60] as const

export const USUAL_MINUTES = IDLE_MINUTES[1]

/** Minutes that a lock names, if they are ones that can be chosen. */
export const idleMinutes = (named: number): number =>
  (IDLE_MINUTES as readonly number[]).includes(named) ? named : USUAL_MINUTES
