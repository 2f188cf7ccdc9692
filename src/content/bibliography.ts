import { americanLaw } from './sources/american-law.ts'
import { crisisPractice } from './sources/crisis-practice.ts'
import { europeanLaw } from './sources/european-law.ts'
import { evidence } from './sources/evidence.ts'
import { paper } from './sources/paper.ts'
import { scales } from './sources/scales.ts'
import type { Reference } from './reference.ts'

/** Every source that a question, rung, stop or lens may cite. Ids are stable; what each says stands in words/. */
export const bibliography = {
  ...paper,
  ...scales,
  ...europeanLaw,
  ...americanLaw,
  ...evidence,
  ...crisisPractice,
} as const satisfies Record<string, Reference>

export type ReferenceId = keyof typeof bibliography

export const REFERENCE_IDS = Object.keys(bibliography) as readonly ReferenceId[]
