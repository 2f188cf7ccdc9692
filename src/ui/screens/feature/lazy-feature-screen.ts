import { lazily } from '../../lazily.ts'

/** One for the page that turns to it and for whoever fetches it beforehand: it is here for both, or for neither. */
export const LazyFeatureScreen = lazily(async () => (await import('./feature-screen.tsx')).FeatureScreen)
