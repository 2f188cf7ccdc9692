import type { OwnHazard, TeamRating, Worksheet } from '../record/worksheet.ts'
import { type Edit, type Patch, patched, without } from './edit.ts'

/** What somebody at the table holds of one hazard of one action; null takes it back. */
export const rate = (action: string, hazard: string, person: string, rating: TeamRating | null): Edit => (record) => {
  const key = `${action}.${hazard}`
  const { ratings } = record
  if (rating === null) return { ...record, ratings: withoutRater(ratings, person, key) }
  return { ...record, ratings: { ...ratings, [key]: { ...ratings[key], [person]: rating } } }
}

type Ratings = Worksheet['ratings']

/** Without what this person rated, at one row or anywhere; a row that nobody rates goes. */
export const withoutRater = (ratings: Ratings, person: string, row?: string): Ratings =>
  Object.fromEntries(
    Object.entries(ratings)
      .map(([key, people]) => [key, row === undefined || row === key ? without(people, person) : people] as const)
      .filter(([, people]) => Object.keys(people).length > 0),
  )

export type OwnHazardPatch = Patch<Omit<OwnHazard, 'at'>>

export const addOwnHazard = (id: string, hazard: OwnHazard): Edit => (record) => {
  const { order, byId } = record.ownHazards
  return { ...record, ownHazards: { order: [...order, id], byId: { ...byId, [id]: hazard } } }
}

/** Its name and reason may be empty for a while; only `removeOwnHazard` takes it away. */
export const patchOwnHazard = (id: string, patch: OwnHazardPatch, at: string): Edit => (record) => {
  const { order, byId } = record.ownHazards
  const before = byId[id]
  if (!before) return record
  const { name = before.name, reason = before.reason } = patch
  const hazard = { ...patched<OwnHazard>(before, { ...patch, at }), name, reason }
  return { ...record, ownHazards: { order, byId: { ...byId, [id]: hazard } } }
}

export const removeOwnHazard = (id: string): Edit => (record) => {
  const { order, byId } = record.ownHazards
  return { ...record, ownHazards: { order: order.filter((other) => other !== id), byId: without(byId, id) } }
}
