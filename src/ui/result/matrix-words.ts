import { likelihood, severity } from '../../words/en/levels.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'

const namesOf = (levels: typeof severity | typeof likelihood) =>
  ({ 1: levels[1].short, 2: levels[2].short, 3: levels[3].short, 4: levels[4].short, 5: levels[5].short })

/** What stands on the matrix, on the page and on a picture of it. */
export const MATRIX_WORDS = {
  severity: words.matrix.severity,
  likelihood: words.matrix.likelihood,
  severities: namesOf(severity),
  likelihoods: namesOf(likelihood),
  more: (n: number) => say(words.matrix.more, { n }),
}
