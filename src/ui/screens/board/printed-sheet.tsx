import { useEffect, useRef, useState } from 'react'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { say } from '../../../words/say.ts'
import type { Zoom } from './printed-controls.tsx'
import type { PrintedDocument } from './printed-document.ts'

const words = pagesReading.printed

/** Pixels for each of the screen's own: with fewer, small print loses its spacing. */
const FINENESS = 2

/** What scrolls has to be reached by keys; not every browser sees to that by itself. */
const reachable = (box: HTMLDivElement | null) => box?.setAttribute('tabindex', '0')

interface PrintedSheetProps {
  readonly document: PrintedDocument
  readonly page: number
  readonly zoom: Zoom
}

/** What stands on it is the worksheet beside it, which can be heard; this is how it looks. */
export const PrintedSheet = ({ document, page, zoom }: PrintedSheetProps) => {
  const [drawn, setDrawn] = useState<'drawing' | 'drawn' | 'failed'>('drawing')
  const sheet = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    const canvas = sheet.current
    if (canvas === null) return
    const shown = new AbortController()
    const tell = (how: 'drawn' | 'failed') => {
      if (!shown.signal.aborted) setDrawn(how)
    }
    const width = canvas.clientWidth * Math.max(FINENESS, window.devicePixelRatio)
    document.draw(page, canvas, width, shown.signal).then(() => tell('drawn'), () => tell('failed'))
    return () => {
      shown.abort()
      // A canvas keeps its pixels until it is collected; without a size it has none.
      canvas.width = 0
    }
  }, [document, page])
  return (
    <>
      <div role="status" className="visually-hidden">
        {drawn === 'drawn' && say(words.now, { page, pages: document.pages })}
      </div>
      {drawn === 'failed' && <p role="alert">{words.failedPage}</p>}
      {drawn === 'drawing' && <p className="printed__drawing">{say(words.drawing, { page })}</p>}
      <div className="printed__area" role="region" aria-label={words.area} ref={reachable} hidden={drawn === 'failed'}>
        <canvas
          ref={sheet}
          className={`printed__sheet printed__sheet--${zoom}`}
          role="img"
          aria-label={say(words.sheet, { page, pages: document.pages })}
          aria-busy={drawn === 'drawing'}
        />
      </div>
    </>
  )
}
