import { lazily } from '../../lazily.ts'

/** A first visit has no worksheet to show. */
export const LazyDraftLine = lazily(async () => (await import('./draft-line.tsx')).DraftLine)
