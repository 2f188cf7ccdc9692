import { lazily } from '../../lazily.ts'

/** One for the start page and for what stands in the place of a locked worksheet. */
export const LazyUnlockForm = lazily(async () => (await import('./unlock-form.tsx')).UnlockForm)
