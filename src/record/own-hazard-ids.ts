import { entryOf } from './entry-of.ts'
import type { OwnHazard, OwnPart, Worksheet } from './worksheet.ts'

type Rename = (part: OwnPart) => OwnPart

/** Of the longest id that a file may hold, what leaves room for a number behind it. */
const ROOM = 70

/**
 * How what one person added is called at our table. An id that is somebody else's there gets a number: the same each
 * time the same is added.
 */
export const ownHazardIds = (
  { ownHazards: { byId } }: Worksheet, person: string, parts: readonly OwnPart[],
): Rename => {
  const ids = [...new Set(parts.flatMap(({ hazards }) => Object.keys(hazards)))].toSorted()
  const isTaken = (id: string) => {
    const known = entryOf(byId, id)
    return known !== undefined && known.by !== person
  }
  const used = new Set(ids)
  const names = new Map(ids.filter(isTaken).map((id) => {
    const name = firstFree(id, (other) => used.has(other) || isTaken(other))
    used.add(name)
    return [id, name] as const
  }))
  if (names.size === 0) return (part) => part
  return (part) => ({ ...part, hazards: renamed(part.hazards, names) })
}

const firstFree = (id: string, isUsed: (id: string) => boolean): string => {
  for (let number = 2; ; number++) {
    const name = `${id.slice(0, ROOM)}-${number}`
    if (!isUsed(name)) return name
  }
}

const renamed = (
  hazards: OwnPart['hazards'], names: ReadonlyMap<string, string>,
): Readonly<Record<string, OwnHazard>> =>
  Object.fromEntries(Object.entries(hazards).map(([id, hazard]) => [names.get(id) ?? id, hazard]))
