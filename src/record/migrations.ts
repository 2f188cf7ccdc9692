/** A record of any version, before its shape is known. */
export type JsonObject = Readonly<Record<string, unknown>>

export interface Migration {
  /** The version this step makes out of the one before it. */
  readonly to: number
  readonly up: (record: JsonObject) => JsonObject
}

/** The version that this release writes, and the newest one it reads. */
export const RECORD_VERSION = 1

/** One step per version after the first, oldest first. A step that was released is never edited. */
export const migrations: readonly Migration[] = []

/** Takes a record from its version to the newest one, step by step. */
export const migrate = (record: JsonObject, from: number, steps: readonly Migration[] = migrations): JsonObject =>
  steps
    .filter(({ to }) => to > from)
    .reduce<JsonObject>((older, { to, up }) => ({ ...up(older), version: to }), record)
