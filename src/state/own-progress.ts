import { counts, seenBy } from '../record/lay-over.ts'
import { cellsOf } from '../record/layers.ts'
import { isSilent, ownPartOf } from '../record/own-part.ts'
import { placesIn } from '../record/places.ts'
import type { Invitation, Worksheet } from '../record/worksheet.ts'

/** How far one person is with answers of their own. */
export interface OwnProgress {
  readonly hasSpoken: boolean
  /** Questions that they answered by themselves, of all that are asked as they see it. */
  readonly done: number
  readonly all: number
  readonly hasVerdict: boolean
  /** The latest invitation; null where nobody asked them. */
  readonly asked: Invitation | null
  /** Names of the files in which it came. */
  readonly files: readonly string[]
}

export const ownProgress = (record: Worksheet, person: string): OwnProgress => {
  const part = ownPartOf(record, person)
  const answered = cellsOf({ path: [], layer: part.layer }).filter(({ cell }) => counts(cell))
  const all = new Set<string>(placesIn(seenBy(record, person)).map(({ question }) => question))
  const asked = Object.values(record.invitations).filter((invitation) => invitation.person === person)
  return {
    hasSpoken: !isSilent(part),
    done: new Set(answered.map(({ question }) => question).filter((question) => all.has(question))).size,
    all: all.size,
    hasVerdict: part.judgement?.verdict !== undefined,
    asked: asked.toSorted((a, b) => Date.parse(b.sent) - Date.parse(a.sent))[0] ?? null,
    files: Object.values(record.sources).filter((source) => source.person === person).map(({ name }) => name),
  }
}
