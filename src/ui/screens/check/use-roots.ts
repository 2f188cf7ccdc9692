import { useCallback, useEffect, useState } from 'react'
import { type KeptRoot, usePaper } from '../../paper-services.ts'

interface Roots {
  /** Null while they are being looked up. */
  readonly roots: readonly KeptRoot[] | null
  readonly reload: () => void
}

/** The authorities that somebody imported in this browser. */
export const useRoots = (): Roots => {
  const { roots: chain } = usePaper()
  const [roots, setRoots] = useState<readonly KeptRoot[] | null>(null)
  const reload = useCallback(() => void chain.list().then(setRoots), [chain])
  useEffect(reload, [reload])
  return { roots, reload }
}
