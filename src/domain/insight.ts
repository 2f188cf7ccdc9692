import type { Assessment } from './answer.ts'
import { attribution, type Attribution } from './attribution.ts'
import type { LensReading } from './lens.ts'
import type { Levers, Raise } from './lever.ts'
import { levers } from './levers.ts'
import { openQuestions } from './open-questions.ts'
import { raises } from './raises.ts'
import { readLenses } from './read-lenses.ts'
import type { OpenQuestion } from './result.ts'
import type { Rubric } from './rubric.ts'
import { score } from './score.ts'
import { sensitivity, type Sensitivity } from './sensitivity.ts'

/** Everything about an assessment that takes longer to work out than its tier. */
export interface Insight {
  /** The first four are null, or none, while there are not enough answers for a tier that they could speak of. */
  readonly levers: Levers | null
  readonly raises: readonly Raise[]
  readonly attribution: Attribution | null
  readonly sensitivity: Sensitivity | null
  readonly open: readonly OpenQuestion[]
  readonly lenses: readonly LensReading[]
}

const OF_NO_TIER = { levers: null, raises: [], attribution: null, sensitivity: null } as const

export function insightOf(rubric: Rubric, assessment: Assessment): Insight {
  return {
    ...(score(rubric, assessment).enough ? ofTheTier(rubric, assessment) : OF_NO_TIER),
    open: openQuestions(rubric, assessment),
    lenses: readLenses(rubric, assessment),
  }
}

function ofTheTier(rubric: Rubric, assessment: Assessment) {
  return {
    levers: levers(rubric, assessment),
    raises: raises(rubric, assessment),
    attribution: attribution(rubric, assessment),
    sensitivity: sensitivity(rubric, assessment),
  }
}
