import type { ConnectionEvents, Database } from './database.ts'

/** A newer release has taken the database over, or somebody erased it: whatever this page writes would be of old. */
class GivenWayError extends Error {
  override readonly name: 'OutdatedError' | 'ErasedError'
  constructor(to: 'newer' | 'eraser') {
    super()
    this.name = to === 'newer' ? 'OutdatedError' : 'ErasedError'
  }
}

/**
 * One connection for all drawers. It is opened when it is first needed, and again where that failed or the browser has
 * closed it since. A page that gave way to a newer release never comes back: it would make old drawers anew.
 */
export const connection = (open: (events: ConnectionEvents) => Promise<Database>): (() => Promise<Database>) => {
  let made: Promise<Database> | null = null
  let end: GivenWayError | null = null
  /** The last attempt had to be given up; nobody waits as long again, while it is tried once more behind them. */
  let blocked: unknown = null
  const forget = () => {
    made = null
  }
  const onGivenWay = (to: 'newer' | 'eraser') => {
    end = new GivenWayError(to)
  }
  const attempt = async (): Promise<Database> => {
    try {
      const database = await open({ onClosed: forget, onGivenWay })
      blocked = null
      return database
    } catch (error) {
      blocked = error instanceof Error && error.name === 'BlockedError' ? error : null
      forget()
      throw error
    }
  }
  return async () => {
    if (end) throw end
    made ??= attempt()
    if (blocked === null) return made
    made.catch(() => undefined)
    throw blocked
  }
}
