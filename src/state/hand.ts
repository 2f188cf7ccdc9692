import type { Worksheet } from '../record/worksheet.ts'
import type { Edit } from './edit.ts'

/** Moves that only the store itself can make. */
export interface StoreMoves {
  readonly setActor: (person: string | null) => void
  /** From now on the answers of this what-if are shown and changed; null: those of the worksheet. It is no edit. */
  readonly openVariant: (id: string | null) => void
  /** The same for the worksheet as this person sees it: what is changed becomes their own answer. */
  readonly openPerson: (id: string | null) => void
  /** Another record takes this one's place (import, merge) and closes the what-if; it can be undone. */
  readonly replace: (record: Worksheet) => void
  readonly undo: () => void
  readonly redo: () => void
}

/** What the actions need of the store. Both kinds of edit join those of the same `field` while a person types. */
export interface Hand extends StoreMoves {
  readonly now: () => string
  readonly newId: () => string
  readonly actor: () => string | null
  /** Who answers at this screen, whoever's view lies open: deciding for the table is not done in another's name. */
  readonly atScreen: () => string | null
  readonly record: () => Worksheet
  /** True while what is shown is one person's view. */
  readonly isOwnView: () => boolean
  /** The worksheet with the answers of the what-if, or of the person, that lies open. */
  readonly shown: () => Worksheet
  /** Changes the worksheet itself. */
  readonly edit: (edit: Edit, field: string | null) => void
  /** Changes the answers that are shown. */
  readonly editShown: (edit: Edit, field: string | null) => void
}
