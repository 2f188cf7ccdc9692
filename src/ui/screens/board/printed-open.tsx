import { useState } from 'react'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { Button } from '../../components/button.tsx'
import { LongWork } from '../../components/long-work.tsx'
import { PrintedControls, type Zoom } from './printed-controls.tsx'
import { PrintedSheet } from './printed-sheet.tsx'
import { usePrinted } from './use-printed.ts'

const words = pagesReading.printed
/** Closing ends the worker that reads the file. */
const OPENING = { says: words.opening, stop: () => undefined }

interface PrintedOpenProps {
  readonly bytes: Uint8Array
  /** `isStopped`: it was given up before there was a page. */
  readonly onClose: (isStopped: boolean) => void
}

/** One page at a time, as large as somebody wants it. Whatever the file does, "Stop" ends what reads it. */
export const PrintedOpen = ({ bytes, onClose }: PrintedOpenProps) => {
  const printed = usePrinted(bytes)
  const [page, setPage] = useState(1)
  const [zoom, setZoom] = useState<Zoom>(100)
  const { document } = printed
  const isOpening = printed.state === 'opening'
  return (
    <>
      {document !== null && (
        <PrintedControls page={page} pages={document.pages} zoom={zoom} onPage={setPage} onZoom={setZoom} />
      )}
      <LongWork underWay={isOpening ? OPENING : null} onStop={() => onClose(true)} />
      {printed.state === 'failed' && <p role="alert">{words.failed}</p>}
      {document !== null && (
        <PrintedSheet key={`${page} ${zoom}`} document={document} page={page} zoom={zoom} />
      )}
      {printed.state !== 'opening' && (
        <Button kind="quiet" onClick={() => onClose(false)}>
          {words.close}
        </Button>
      )}
    </>
  )
}
