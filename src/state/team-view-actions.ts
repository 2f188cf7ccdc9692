import type { OwnHazard, PlanStep, TeamRating } from '../record/worksheet.ts'
import { patchPlan } from './edit-plan.ts'
import { type OwnHazardPatch, addOwnHazard, patchOwnHazard, rate, removeOwnHazard } from './edit-team-view.ts'
import type { Patch } from './edit.ts'
import type { Hand } from './hand.ts'
import { typingField } from './typing.ts'

/** What people at the table add to what the rules say: their own levels, hazards of their own, who does what. */
export interface TeamViewActions {
  /** `typing` names the text that is being typed in, so that its keystrokes are one step; null takes it back. */
  readonly rate: (
    action: string, hazard: string, person: string, rating: Omit<TeamRating, 'at'> | null, typing?: string,
  ) => void
  /** Answers the new hazard's id. Without `by` it is the actor's. */
  readonly addOwnHazard: (hazard: Omit<OwnHazard, 'at'>) => string
  readonly patchOwnHazard: (id: string, patch: OwnHazardPatch) => void
  readonly removeOwnHazard: (id: string) => void
  readonly patchPlan: (step: string, patch: Patch<PlanStep>) => void
}

export const teamViewActions = ({ now, newId, actor, edit }: Hand): TeamViewActions => ({
  rate: (action, hazard, person, rating, typing) => {
    const field = typing === undefined ? null : `ratings/${action}.${hazard}/${person}/${typing}`
    edit(rate(action, hazard, person, rating && { ...rating, at: now() }), field)
  },
  addOwnHazard: (hazard) => {
    const [id, by] = [newId(), actor()]
    edit(addOwnHazard(id, { ...(by !== null && { by }), ...hazard, at: now() }), null)
    return id
  },
  patchOwnHazard: (id, patch) => edit(patchOwnHazard(id, patch, now()), typingField(`ownHazards/${id}`, patch)),
  removeOwnHazard: (id) => edit(removeOwnHazard(id), null),
  patchPlan: (step, patch) => edit(patchPlan(step, patch), typingField(`plan/${step}`, patch)),
})
