import type { PlanStep } from '../record/worksheet.ts'
import { type Edit, type Patch, patched, without } from './edit.ts'

/** Who does what a tier asks for, by when, and whether it is done; a step of which nothing is said goes. */
export const patchPlan = (id: string, patch: Patch<PlanStep>): Edit => (record) => {
  const step = patched(record.plan[id] ?? {}, patch)
  const isSilent = Object.keys(step).length === 0
  return { ...record, plan: isSilent ? without(record.plan, id) : { ...record.plan, [id]: step } }
}
