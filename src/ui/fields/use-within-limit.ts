import { useState } from 'react'
import { pagesFields as words } from '../../words/en/pages-fields.ts'

interface WithinLimit {
  readonly value: string
  readonly change: (value: string) => void
  readonly error: string | undefined
}

/**
 * Keeps a text that is too long for the record in its field, and says so: cutting it short would lose what somebody
 * wrote, and storing it would make a file that cannot be opened again. `limit` is in UTF-16 units.
 */
export const useWithinLimit = (value: string, onChange: (value: string) => void, limit: number): WithinLimit => {
  const [tooLong, setTooLong] = useState<string | null>(null)
  const change = (typed: string) => {
    setTooLong(typed.length > limit ? typed : null)
    if (typed.length <= limit) onChange(typed)
  }
  return { value: tooLong ?? value, change, error: tooLong === null ? undefined : words.tooLong }
}
