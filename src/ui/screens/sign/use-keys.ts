import { useCallback, useEffect, useState } from 'react'
import { type KeptKey, usePaper } from '../../paper-services.ts'

/** The signing keys of this browser. */
export const useKeys = (): { readonly keys: readonly KeptKey[]; readonly reload: () => void } => {
  const { keys: chain } = usePaper()
  const [keys, setKeys] = useState<readonly KeptKey[]>([])
  const reload = useCallback(() => void chain.list().then(setKeys), [chain])
  useEffect(reload, [reload])
  return { keys, reload }
}
