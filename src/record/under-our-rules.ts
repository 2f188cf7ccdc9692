import { seal } from '../content/seal.ts'
import { EARLIER_RULES, type Worksheet } from './worksheet.ts'

/**
 * A worksheet as it goes on under our rules. Under which ones it was answered until now stays in it, so that whoever
 * goes on sees which answers to look at again, today and in a year. `now`: RFC 3339.
 */
export const underOurRules = (worksheet: Worksheet, now: string): Worksheet => {
  const { rubric: { version, sha256 }, earlierRules } = worksheet
  if (sha256 === seal.sha256) return worksheet
  return {
    ...worksheet,
    rubric: { version: seal.version, sha256: seal.sha256 },
    earlierRules: [...earlierRules, { version, sha256, until: now }].slice(-EARLIER_RULES),
  }
}
