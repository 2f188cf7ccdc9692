/**
 * Why a file was not read. `foreign`: a PDF, but built as no report of ours ever is (a compressed table of contents, a
 * table in two places, a comment inside it), which is where parsers start to disagree about what a file shows.
 */
export type Unreadable = 'not-a-pdf' | 'truncated' | 'encrypted' | 'damaged' | 'too-large' | 'foreign'

export type Read<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Unreadable }

/** What reading throws at itself; `reading` turns it into a failure. */
class CannotRead extends Error {
  constructor(readonly failure: Unreadable) {
    super(failure)
  }
}

export function cannotRead(failure: Unreadable): never {
  throw new CannotRead(failure)
}

/** Runs what may throw on a hostile file. Whatever the PDF library throws means that the file is damaged. */
export async function reading<T>(read: () => Promise<T> | T): Promise<Read<T>> {
  try {
    return { ok: true, value: await read() }
  } catch (error) {
    return { ok: false, failure: error instanceof CannotRead ? error.failure : 'damaged' }
  }
}
