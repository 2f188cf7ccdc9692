/**
 * Which writing of a decision a row holds: null where there is no row, '' where an earlier release wrote it. No two
 * writings share one, so that what was deleted and begun anew is not taken for what stood there before.
 */
export type Revision = string | null

/** Another tab changed the decision since it was read. */
class StaleError extends Error {
  override readonly name = 'StaleError'
}

export const revisionOf = (row: object | undefined): Revision => {
  if (row === undefined) return null
  const { revision } = row as { readonly revision?: unknown }
  return typeof revision === 'string' ? revision : ''
}

/** @throws StaleError where the row is no longer the one that the writer knows */
export const mustStand = async (before: Revision, row: Promise<object | undefined>): Promise<void> => {
  if (revisionOf(await row) !== before) throw new StaleError()
}
