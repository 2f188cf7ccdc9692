import type { Asking } from '../record/invite.ts'
import { noteInvitation } from '../record/invite.ts'
import type { Person, Worksheet } from '../record/worksheet.ts'
import { addPerson } from './edit-team.ts'
import { type Edit, patched } from './edit.ts'
import type { Hand } from './hand.ts'

/** Asking people to answer alone, and answering alone. */
export interface AloneActions {
  /** Notes that somebody was asked; answers the invitation. */
  readonly invite: (person: string | null, blind: boolean) => Asking
  /** Whoever opened an invitation without a name on it says who they are. */
  readonly introduce: (person: Person) => void
  /** They are done: the tier is shown to them from now on. The first time counts. */
  readonly finish: () => void
  /** Whether the answers are sent without a name. */
  readonly goNameless: (on: boolean) => void
}

export const aloneActions = ({ now, newId, edit }: Hand): AloneActions => ({
  invite: (person, blind) => {
    const asking = { id: newId(), person, blind, now: now() }
    edit((record) => noteInvitation(record, asking), null)
    return asking
  },
  introduce: (person) => {
    const id = newId()
    edit((record) => changeAlone({ person: id })(addPerson(id, person)(record)), null)
  },
  finish: () => {
    const at = now()
    edit((record) => (record.alone?.finished === undefined ? changeAlone({ finished: at })(record) : record), null)
  },
  goNameless: (on) => {
    const id = newId()
    edit(changeAlone({ nameless: on ? id : undefined }), null)
  },
})

type AlonePatch = Parameters<typeof patched<NonNullable<Worksheet['alone']>>>[1]

const changeAlone = (patch: AlonePatch): Edit => (record) =>
  (record.alone ? { ...record, alone: patched(record.alone, patch) } : record)
