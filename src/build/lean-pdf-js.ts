import type { Plugin } from 'vite'

/** What stands from one of the lines that the build of pdf.js leaves to another, and what stands there instead. */
interface Part {
  readonly from: string
  /** Null: to the end. */
  readonly to: string | null
  readonly instead: string
}

/** Its page half. The order is that of what needs what: nothing that draws a page needs what comes after its API. */
const PAGE: readonly Part[] = [
  {
    from: ';// ./src/display/editor/toolbar.js', to: ';// ./src/shared/murmurhash3.js',
    instead: 'class AnnotationEditor {}',
  },
  {
    from: ';// ./src/display/editor/color_picker.js', to: null, instead: 'export { PDFWorker, getDocument }',
  },
]

/**
 * Its worker half. XFA is switched off where it is called, and nothing is edited. Brotli is left to browsers that can
 * unpack it by themselves; a report of ours has none.
 */
const WORKER: readonly Part[] = [
  {
    from: ';// ./external/brotli/decode.js', to: ';// ./src/core/brotli_stream.js',
    instead: 'const BrotliDecode = () => { throw new Error("Brotli") }',
  },
  {
    from: ';// ./src/core/xfa/factory.js', to: ';// ./src/core/annotation.js',
    instead: 'class XFAFactory { static getRichTextAsHtml() { return null } }',
  },
  {
    from: ';// ./src/core/editor/pdf_editor.js', to: ';// ./src/shared/base_pdf_stream.js',
    instead: 'class PDFEditor {}',
  },
]

const FILE = /\/pdfjs-dist\/legacy\/build\/pdf(\.worker)?\.mjs$/

/** Leaves out parts of pdf.js that nothing here asks for and that the bundler cannot tell. */
export function leanPdfJs(): Plugin {
  return {
    name: 'lean-pdf-js',
    transform: {
      filter: { id: FILE },
      handler: (code, id) => ({ code: leaned(code, FILE.exec(id)?.[1] ? 'worker' : 'page'), map: null }),
    },
  }
}

/** @throws where a line is not there any more: another version of pdf.js has to be looked at first */
export function leaned(code: string, half: 'page' | 'worker'): string {
  return (half === 'worker' ? WORKER : PAGE).reduce(without, code)
}

function without(code: string, { from, to, instead }: Part): string {
  const start = code.indexOf(from)
  const end = to === null ? code.length : code.indexOf(to, start)
  if (start < 0 || end < 0) throw new Error(`pdf.js has changed; not found: ${start < 0 ? from : to}`)
  return `${code.slice(0, start)}${instead}\n${code.slice(end)}`
}
