import type { VaultLock } from './database.ts'

/** Minutes that somebody can choose from. */
const IDLE = [5, 15, 60] as const

/** Minutes that the lock names, if they are ones that can be chosen. */
export const idleMinutes = ({ idle }: VaultLock): number =>
  (IDLE as readonly number[]).includes(idle) ? idle : IDLE[1]
