import { lazily } from './lazily.ts'
import { LazyFeatureScreen } from './screens/feature/lazy-feature-screen.ts'
import { whenIdle } from './when-idle.ts'

export const WorksheetPage = lazily(async () => (await import('./shell/worksheet-page.tsx')).WorksheetPage)

/**
 * What an open worksheet is drawn with, and what reads a draft: every part at once. A part that came after the page
 * would show that it is loading, and React takes such a sentence away only after a third of a second.
 */
export const pageParts = (): Promise<unknown> => Promise.all([
  WorksheetPage.prepare(), LazyFeatureScreen.prepare(), import('./start-session.ts'),
  import('../record/read-worksheet.ts'), import('../record/under-our-rules.ts'),
])

/**
 * Fetches them while nobody waits. Whoever has worksheets here most likely opens one; a first visit is spared them.
 * Where it fails, whoever opens one is told.
 */
export const preparePage = (): void => whenIdle(() => void pageParts().catch(() => undefined))
