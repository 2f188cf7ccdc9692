import { lazily } from '../lazily.ts'

/** One for the help that opens and for the page that fetches it beforehand. */
export const LazyHelpBody = lazily(async () => (await import('./help-body.tsx')).HelpBody)
