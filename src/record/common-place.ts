import { counts, isSilentCell } from './lay-over.ts'
import { cellAt } from './layers.ts'
import type { Cell, Layer, SafeguardCell } from './worksheet.ts'

/** What people can see differently: a question, for one action or (null) as it holds for all; or a safeguard. */
export type CommonPlace =
  | { readonly question: string; readonly action: string | null }
  | { readonly safeguard: string }

/** Names a place among all others. */
export const placeKey = (place: CommonPlace): string =>
  'safeguard' in place ? `safeguard ${place.safeguard}` : `${place.question} ${place.action ?? ''}`

/** What counts at a place: where an action has no answer of its own, that for all. */
export const countingAt = (layer: Layer, place: CommonPlace): Cell | SafeguardCell | undefined => {
  if ('safeguard' in place) return layer.safeguards[place.safeguard]
  return cellAt(layer, place.question, place.action) ?? cellAt(layer, place.question, null)
}

/**
 * The same of a person's own answers: where they only wrote a note for one action, what they said for all counts; not
 * where they let it differ and have not answered it.
 */
export const ownAt = (own: Layer, place: CommonPlace): Cell | SafeguardCell | undefined => {
  if ('safeguard' in place) return own.safeguards[place.safeguard]
  const cell = cellAt(own, place.question, place.action)
  return isSilentCell(cell) ? undefined : [cell, cellAt(own, place.question, null)].find(counts)
}
