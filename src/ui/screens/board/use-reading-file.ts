import { useEffect, useState } from 'react'
import { MOST_BYTES } from '../../../jobs/skim-pool-client.ts'
import { type ReadFailure, readWorksheet } from '../../../record/read-worksheet.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import type { BoardFile } from '../../../state/board-store.ts'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { orStopped } from '../../or-stopped.ts'
import type { OpenedPdf } from '../../paper-session.ts'
import { type UnderWay, useLongWork } from '../../use-long-work.ts'

/** A file of the reading room, read again when somebody opens it. */
export type ReadingFile =
  | { readonly kind: 'reading' | 'unread' | 'decision' | 'stopped' }
  | { readonly kind: 'pdf'; readonly pdf: OpenedPdf }
  | { readonly kind: 'worksheet'; readonly worksheet: Worksheet }
  | { readonly kind: 'refused'; readonly failure: ReadFailure }

const READING: ReadingFile = { kind: 'reading' }

interface Reading {
  readonly read: ReadingFile
  readonly underWay: UnderWay | null
}

export const useReadingFile = ({ key, name, file, skim }: BoardFile): Reading => {
  const { underWay, begin } = useLongWork()
  const isDecision = skim?.found.kind === 'decision'
  const [read, setRead] = useState<{ readonly key: string; readonly found: ReadingFile } | null>(null)
  useEffect(() => {
    let isCurrent = true
    const { watching, stop, end } = begin(pagesReading.reading)
    const open = async () => {
      const reading = foundIn(name, file).catch((): ReadingFile => ({ kind: 'unread' }))
      const found = await orStopped(reading, watching.signal)
      end()
      if (isCurrent) setRead({ key, found: found === 'stopped' ? { kind: found } : found })
    }
    void open()
    return () => {
      isCurrent = false
      stop()
    }
  }, [key, name, file, begin])
  const found = read?.key === key ? read.found : READING
  return { read: isDecision && found.kind === 'refused' ? { kind: 'decision' } : found, underWay }
}

const foundIn = async (name: string, file: File): Promise<ReadingFile> => {
  if (file.size > MOST_BYTES) return { kind: 'unread' }
  const bytes = new Uint8Array(await file.arrayBuffer())
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (!start.trimStart().startsWith('{')) return { kind: 'pdf', pdf: { name, bytes } }
  const outcome = readWorksheet(new TextDecoder().decode(bytes))
  return outcome.ok
    ? { kind: 'worksheet', worksheet: outcome.worksheet }
    : { kind: 'refused', failure: outcome.failure }
}
