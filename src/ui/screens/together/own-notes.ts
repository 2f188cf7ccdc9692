import { type CommonPlace, ownAt } from '../../../record/common-place.ts'
import type { Worksheet } from '../../../record/worksheet.ts'

/** What people wrote beside an answer of their own. */
export const ownNotes = (
  positions: Worksheet['answers']['positions'], place: CommonPlace, people: readonly string[],
): readonly { readonly person: string; readonly note: string }[] =>
  people.flatMap((person) => {
    const own = positions[person]
    const note = (own && ownAt(own, place)?.note)?.trim() ?? ''
    return note === '' ? [] : [{ person, note }]
  })
