import type { PDFDocumentProxy } from 'pdfjs-dist'
import { startPageWorker } from '../../../jobs/page-client.ts'
import { sheetScale } from './sheet-scale.ts'

/** The pages of a file as another program draws them. */
export interface PrintedDocument {
  readonly pages: number
  /**
   * Draws one page into a canvas whose sheet is so many pixels wide. Rejects where the file does not let itself be
   * drawn, and where `signal` ends it.
   */
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number, signal: AbortSignal) => Promise<void>
}

/** Larger pictures inside a page are left out: one of them could take all of a machine's memory. */
const MOST_IMAGE_PIXELS = 30_000_000

/** Nothing is fetched, nothing is compiled, nothing is told to the console: what a page needs has to be in the file. */
const QUIETLY = {
  isEvalSupported: false,
  useWasm: false,
  useWorkerFetch: false,
  enableXfa: false,
  maxImageSize: MOST_IMAGE_PIXELS,
  verbosity: 0,
} as const

/**
 * Opens a file for drawing, in a worker of its own that ends with `signal`: a file that hangs its reader hangs nothing
 * else. Rejects where it is no PDF, where it is locked, and where it was ended.
 */
export const openPrinted = async (bytes: Uint8Array, signal: AbortSignal): Promise<PrintedDocument> => {
  const loading = import('./pdf.ts')
  const [{ PDFWorker, getDocument }, port] = await Promise.all([loading, startPageWorker()])
  const ended = whenEnded(signal, () => port.terminate())
  const worker = PDFWorker.create({ port, verbosity: QUIETLY.verbosity })
  const opened = getDocument({ ...QUIETLY, data: bytes.slice(), worker })
  // It stays a promise while it is given up, and nobody waits for it then.
  opened.promise.catch(() => undefined)
  const pdf = await Promise.race([opened.promise, ended])
  return { pages: pdf.numPages, draw: (...sheet) => Promise.race([drawSheet(pdf, ...sheet), ended]) }
}

/** Rejects once the signal says so. */
const whenEnded = (signal: AbortSignal, end: () => void): Promise<never> => {
  const ended = new Promise<never>((_, reject) => {
    const stop = () => {
      end()
      reject(new DOMException('Ended', 'AbortError'))
    }
    if (signal.aborted) stop()
    else signal.addEventListener('abort', stop, { once: true })
  })
  ended.catch(() => undefined)
  return ended
}

const drawSheet = async (
  pdf: PDFDocumentProxy, number: number, canvas: HTMLCanvasElement, width: number, signal: AbortSignal,
): Promise<void> => {
  const page = await pdf.getPage(number)
  const { width: across, height: down } = page.getViewport({ scale: 1 })
  const viewport = page.getViewport({ scale: sheetScale(across, down, width) })
  signal.throwIfAborted()
  canvas.width = Math.max(1, Math.floor(viewport.width))
  canvas.height = Math.max(1, Math.floor(viewport.height))
  const drawing = page.render({ canvas, viewport })
  signal.addEventListener('abort', () => drawing.cancel(), { once: true })
  await drawing.promise
  page.cleanup()
}
