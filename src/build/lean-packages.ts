import type { Plugin } from 'vite'

/** What stands from one line of a package to another, and what stands there instead. */
interface Part {
  /** Null: from the beginning. */
  readonly from: string | null
  /** Null: to the end. */
  readonly to: string | null
  readonly instead: string
}

/**
 * Parts that nothing here asks for and that the bundler cannot tell, by the end of a file's name.
 *
 * Of pdf.js: editing, forms of XFA, which are switched off where it is called, and Brotli, which is left to browsers
 * that unpack it by themselves; a report of ours has none. Its page half stands in the order of what needs what:
 * nothing that draws a page needs what comes after its API. Of the messages: patterns of numbers and dates, which no
 * message has.
 */
const PACKAGES: Readonly<Record<string, readonly Part[]>> = {
  'pdfjs-dist/legacy/build/pdf.mjs': [
    {
      from: ';// ./src/display/editor/toolbar.js', to: ';// ./src/shared/murmurhash3.js',
      instead: 'class AnnotationEditor {}',
    },
    {
      from: ';// ./src/display/editor/color_picker.js', to: null, instead: 'export { PDFWorker, getDocument }',
    },
  ],
  'pdfjs-dist/legacy/build/pdf.worker.mjs': [
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
  ],
  '@formatjs/icu-messageformat-parser/index.js': [
    {
      from: 'const timeData = {', to: '/**\n* Returns the best matching date time pattern',
      instead: 'const timeData = {}',
    },
  ],
  '@formatjs/icu-skeleton-parser/index.js': [
    {
      from: null, to: null,
      instead: ['parseDateTimeSkeleton', 'parseNumberSkeleton', 'parseNumberSkeletonFromString']
        .map(name => `export const ${name} = () => { throw new Error("No patterns") }`).join('\n'),
    },
  ],
}

export const LEAN_FILES = Object.keys(PACKAGES)

export function leanPackages(): Plugin {
  return {
    name: 'lean-packages',
    transform: {
      filter: { id: /\/(?:pdfjs-dist|@formatjs)\// },
      handler(code, id) {
        const file = LEAN_FILES.find(end => id.endsWith(`/${end}`))
        return file === undefined ? undefined : { code: leaned(code, file), map: null }
      },
    },
  }
}

/** @throws where a line is not there any more: another version of the package has to be looked at first */
export function leaned(code: string, file: string): string {
  return (PACKAGES[file] ?? []).reduce(without, code)
}

function without(code: string, { from, to, instead }: Part): string {
  const start = from === null ? 0 : code.indexOf(from)
  const end = to === null ? code.length : code.indexOf(to, start)
  if (start < 0 || end < 0) throw new Error(`The package has changed; not found: ${start < 0 ? from : to}`)
  return `${code.slice(0, start)}${instead}\n${code.slice(end)}`
}
