import { lazily } from '../lazily.ts'

/** Where it does not come, nothing of the page stays open: it could not lock by itself. */
export const LazyUnlockedBar = lazily(async () => (await import('./unlocked-bar.tsx')).UnlockedBar)
