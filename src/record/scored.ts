import { rubric } from '../content/rubric.ts'
import type { Assessment } from '../domain/answer.ts'
import { score } from '../domain/score.ts'
import { memoised } from './memoised.ts'

/** What our rules say of an assessment. */
export const scored = memoised((assessment: Assessment) => score(rubric, assessment))
