import { pagesAlone } from '../../words/en/pages-alone.ts'
import { pagesSteps } from '../../words/en/pages-steps.ts'
import { useRecord } from '../worksheet-context.tsx'

/** A template suggests; whoever answers alone is asked whether they agree with the others. */
export const useSuggestionWords = () =>
  useRecord((record) => record.alone !== undefined) ? pagesAlone.suggestion : pagesSteps.suggested
