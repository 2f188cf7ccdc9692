import type { Move } from '../domain/lever.ts'
import { applyMoves } from './apply-moves.ts'
import { adoptVariant, keepVariant, patchVariant, removeVariant } from './edit-variant.ts'
import type { Hand } from './hand.ts'

/** Changes to try. `evidence` stands where a safeguard has none, since without evidence it would buy nothing. */
export interface Attempt {
  readonly moves: readonly Move[]
  readonly evidence: string
}

/** What a person can do with a what-if: another set of answers, kept beside those of the worksheet. */
export interface VariantActions {
  /**
   * Keeps the answers that are shown, with these changes if any; answers the new what-if's id. Empty, and nothing is
   * kept, while one person's view lies open: own answers would stand there as the worksheet's.
   */
  readonly keepVariant: (title: string, attempt?: Attempt) => string
  readonly renameVariant: (id: string, title: string) => void
  readonly noteVariant: (id: string, note: string) => void
  /** Whether it also stands in the report. */
  readonly printVariant: (id: string, on: boolean) => void
  readonly removeVariant: (id: string) => void
  /**
   * Makes it the worksheet, closed and open to undo. What was the worksheet stays as the what-if `id`, with `title`
   * and the present moment as the end of its time. Not while one person's view lies open.
   */
  readonly adoptVariant: (id: string, title: string) => void
}

export const variantActions = (
  { now, newId, actor, record, shown, isOwnView, edit, replace }: Hand,
): VariantActions => ({
  keepVariant: (title, attempt) => {
    if (isOwnView()) return ''
    const { joint } = shown().answers
    const stamp = { by: actor(), at: now() }
    const id = newId()
    edit(keepVariant(id, title, attempt ? applyMoves(joint, attempt.moves, stamp, attempt.evidence) : joint), null)
    return id
  },
  renameVariant: (id, title) => edit(patchVariant(id, { title }), `variants/${id}/title`),
  noteVariant: (id, note) => edit(patchVariant(id, { note }), `variants/${id}/note`),
  printVariant: (id, on) => edit(patchVariant(id, { printed: on || undefined }), null),
  removeVariant: (id) => edit(removeVariant(id), null),
  adoptVariant: (id, title) => {
    if (isOwnView()) return
    const at = now()
    replace({ ...adoptVariant(id, title, at)(record()), changed: at })
  },
})
