import { useEffect, useState } from 'react'
import { type PrintedDocument, openPrinted } from './printed-document.ts'

interface Printed {
  readonly state: 'opening' | 'open' | 'failed'
  readonly document: PrintedDocument | null
}

const OPENING: Printed = { state: 'opening', document: null }

/** Opens a file's pages, and lets go of them, worker and all, once they are not shown any more. */
export const usePrinted = (bytes: Uint8Array): Printed => {
  const [printed, setPrinted] = useState<{ readonly of: Uint8Array; readonly found: Printed } | null>(null)
  useEffect(() => {
    const shown = new AbortController()
    const tell = (found: Printed) => {
      if (!shown.signal.aborted) setPrinted({ of: bytes, found })
    }
    openPrinted(bytes, shown.signal).then(
      (document) => tell({ state: 'open', document }),
      () => tell({ state: 'failed', document: null }),
    )
    return () => shown.abort()
  }, [bytes])
  return printed?.of === bytes ? printed.found : OPENING
}
