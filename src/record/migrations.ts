/** A record of any version, before its shape is known. */
export type JsonObject = Readonly<Record<string, unknown>>

export interface Migration {
  /** The version this step makes out of the one before it. */
  readonly to: number
  readonly up: (record: JsonObject) => JsonObject
}

/** The version that this release writes, and the newest one it reads. */
export const RECORD_VERSION = 4

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Kept what-ifs had no order of their own; the order of their ids is the one in which a file holds them. */
const withVariantOrder = (answers: unknown): unknown => {
  if (!isObject(answers)) return answers
  const { variants } = answers
  return { variantOrder: isObject(variants) ? Object.keys(variants).toSorted() : [], ...answers }
}

const withLot = (alone: unknown): unknown => {
  if (!isObject(alone) || typeof alone['nameless'] !== 'string') return alone
  return { ...alone, nameless: true, lot: alone['nameless'] }
}

/**
 * One step per version after the first, oldest first. A step that was released is never edited, and none takes away
 * what it finds: whether that may stand there is for the check of the shape to say.
 */
export const migrations: readonly Migration[] = [
  {
    to: 2,
    up: ({ answers, ...record }) =>
      ({ ownHazards: { order: [], byId: {} }, plan: {}, ...record, answers: withVariantOrder(answers) }),
  },
  { to: 3, up: (record) => ({ invitations: {}, sources: {}, ancestors: [], asked: [], ...record }) },
  // The first files of version 3 knew no boards, and said in one word that somebody goes without a name, and as whom.
  {
    to: 4,
    up: ({ alone, ...record }) =>
      ({ asked: [], earlierRules: [], ...record, ...(alone !== undefined && { alone: withLot(alone) }) }),
  },
]

/** Takes a record from its version to the newest one, step by step. */
export const migrate = (record: JsonObject, from: number, steps: readonly Migration[] = migrations): JsonObject =>
  steps
    .filter(({ to }) => to > from)
    .reduce<JsonObject>((older, { to, up }) => ({ ...up(older), version: to }), record)
