import type { Worksheet } from './worksheet.ts'

/** One cell of a record: the smallest part that is written, and lost, as a whole. */
export type Change =
  | { readonly kind: 'set'; readonly path: readonly string[]; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: readonly string[] }

/** A room has doors to further rooms, by name or one for each entry; a cell has none. */
type Room = 'cell' | { readonly each: Room } | { readonly parts: Readonly<Record<string, Room>> }

const cells: Room = { each: 'cell' }
const layer: Room = { parts: { all: cells, actions: { each: cells }, safeguards: cells } }

/** What is not named here is a cell. */
const worksheet: Room = {
  parts: {
    answers: {
      parts: { joint: layer, positions: { each: layer }, variants: { each: { parts: { layer } } } },
    },
    team: { parts: { people: cells } },
    judgements: cells,
    accepted: cells,
    ratings: { each: cells },
    ownHazards: { parts: { byId: cells } },
    plan: cells,
    inMyWords: { each: cells },
    invitations: cells,
    sources: cells,
  },
}

type Entries = Readonly<Record<string, unknown>>

/** What turns `before`, which may be of an older version, into `after`, cell by cell. */
export const cellChanges = (before: unknown, after: Worksheet): readonly Change[] =>
  changesIn(worksheet, [], before, after)

const changesIn = (room: Room, path: readonly string[], before: unknown, after: unknown): readonly Change[] => {
  if (before === after) return []
  if (after === undefined) return [{ kind: 'remove', path }]
  if (room === 'cell' || !isEntries(before) || !isEntries(after)) {
    return isSame(before, after) ? [] : [{ kind: 'set', path, value: after }]
  }
  const keys = new Set([...Object.keys(before), ...Object.keys(after)])
  return [...keys].flatMap((key) => changesIn(behind(room, key), [...path, key], own(before, key), own(after, key)))
}

const behind = (room: Exclude<Room, 'cell'>, key: string): Room =>
  'each' in room ? room.each : (Object.hasOwn(room.parts, key) && room.parts[key]) || 'cell'

const isEntries = (value: unknown): value is Entries =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const own = (entries: Entries, key: string): unknown => (Object.hasOwn(entries, key) ? entries[key] : undefined)

/** Plain JSON in the same order of keys; a false "differs" only writes a row more. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** No cell of a worksheet lies deeper; each step down copies what it leads through. */
const DEEPEST = 16

const isChange = (row: unknown): row is Change => {
  const { kind, path } = Object(row) as { readonly kind?: unknown; readonly path?: unknown }
  return (kind === 'set' || kind === 'remove') && Array.isArray(path) && path.length <= DEEPEST &&
    path.every((key) => typeof key === 'string')
}

/**
 * Puts changes into a record, in their order. What comes out is checked before anybody trusts it. Undefined where a
 * change is none: with a part of them it would be another record.
 */
export const applyChanges = (record: unknown, changes: readonly Change[]): unknown =>
  changes.every(isChange) ? changes.reduce((whole, change) => put(whole, change.path, change), record) : undefined

const put = (whole: unknown, path: readonly string[], change: Change): unknown => {
  const [key, ...rest] = path
  if (key === undefined) return change.kind === 'set' ? change.value : undefined
  const entries = isEntries(whole) ? whole : {}
  if (rest.length > 0 || change.kind === 'set') return { ...entries, [key]: put(own(entries, key), rest, change) }
  return Object.fromEntries(Object.entries(entries).filter(([other]) => other !== key))
}
