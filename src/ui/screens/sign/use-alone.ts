import { useRef, useState } from 'react'

/** Does one job at a time: what is asked while another runs is not begun, and gives null. */
export const useAlone = <Name extends string>() => {
  const [busy, setBusy] = useState<Name | null>(null)
  const isBusy = useRef(false)
  const alone = async <T,>(name: Name, job: () => Promise<T>): Promise<T | null> => {
    if (isBusy.current) return null
    isBusy.current = true
    setBusy(name)
    try {
      return await job()
    } finally {
      isBusy.current = false
      setBusy(null)
    }
  }
  return { busy, alone }
}
