import { useState } from 'react'
import type { Reader } from '../../result/reader-lines.ts'

/** Kept for as long as the page is loaded, and nowhere else: whoever leaves nothing here leaves this neither. */
let habit: Reader | 'all' = 'all'

/** For whom the page is set, as it was left. */
export const useReader = () => {
  const [reader, setReader] = useState(habit)
  const read = (as: Reader | 'all') => {
    habit = as
    setReader(as)
  }
  return [reader, read] as const
}
