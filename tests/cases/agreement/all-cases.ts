import { euAiAct } from './eu-ai-act.ts'
import { euMdr } from './eu-mdr.ts'
import { expertViews } from './expert-views.ts'
import { imdrfN12 } from './imdrf-n12.ts'
import { niceEsf } from './nice-esf.ts'
import { outcomes } from './outcomes.ts'
import { ukMdr } from './uk-mdr.ts'
import { unorderedCases } from './unordered.ts'
import { usState } from './us-state.ts'

/** Every case that others have labelled, by id. */
export const allCases = {
  ...imdrfN12, ...euMdr, ...ukMdr, ...niceEsf, ...euAiAct, ...usState, ...expertViews, ...outcomes, ...unorderedCases,
} as const

export type CaseId = keyof typeof allCases

export const CASE_IDS = Object.keys(allCases) as readonly CaseId[]
