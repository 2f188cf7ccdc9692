import type { Asking } from '../record/invite.ts'
import { noteInvitation } from '../record/invite.ts'
import { ownPartOf } from '../record/own-part.ts'
import { isAnswer, keyOf, saidIn } from '../record/said.ts'
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
  /** Whether the answers are sent without a name. Who they are then is drawn once, and kept if they think again. */
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
    edit(finish(at), null)
  },
  goNameless: (on) => {
    const drawn = on ? newId() : undefined
    edit((record) => changeAlone({ nameless: on || undefined, lot: record.alone?.lot ?? drawn })(record), null)
  },
})

/** With what stands by then: what is taken back later is no longer there to be told by its time. */
const finish = (at: string): Edit => (record) => {
  const { alone } = record
  if (alone === undefined || alone.finished !== undefined) return record
  const said = alone.person === undefined ? [] : saidIn(ownPartOf(record, alone.person))
  return { ...record, alone: { ...alone, finished: at, answered: said.filter(isAnswer).map(keyOf) } }
}

type AlonePatch = Parameters<typeof patched<NonNullable<Worksheet['alone']>>>[1]

const changeAlone = (patch: AlonePatch): Edit => (record) =>
  (record.alone ? { ...record, alone: patched(record.alone, patch) } : record)
