import type { Shelf } from './shelf.ts'

/** A browser may close a connection at any time. Nothing was written then, so it may be done once more. */
export const againIfClosed = async <T>(
  openShelf: () => Promise<Shelf>, work: (on: Shelf) => Promise<T>,
): Promise<T> => {
  const shelf = await openShelf()
  try {
    return await work(shelf)
  } catch (error) {
    const isClosed = error instanceof Error && (error.name === 'InvalidStateError' || error.name === 'AbortError')
    if (!isClosed) throw error
    return work(await openShelf())
  }
}
