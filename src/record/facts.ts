import { questionOf } from './known.ts'

/** Known to whoever made it, and no view of how good it is. */
const BARE: ReadonlySet<string> =
  new Set(['feature.for', 'feature.stage', 'feature.version', 'feature.jurisdictions', 'what.actions'])

/**
 * What the feature is and can do: told to all who answer, not suggested. Somebody who answers blind is not told what is
 * said in its favour or who proposes it: that would sway them, and name people.
 */
export const isFact = (question: string, isBlind: boolean): boolean =>
  BARE.has(question) || (!isBlind && questionOf(question)?.step === 'feature')
