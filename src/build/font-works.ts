import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Work } from 'virtual:licences'

const FONT = /\/fonts\/([^/]+\.(?:ttf|otf|woff2?))(?:\?.*)?$/
const OFL = { licence: 'OFL-1.1', file: 'OFL.txt' }
const DEJAVU = { licence: 'Bitstream-Vera', file: 'DejaVu-LICENSE.txt' }

/** To the bundler the fonts of printed pages are files of ours. The README beside them says where each comes from. */
const FONTS = [
  { files: /^noto-sans-(?:regular|bold)\./, name: 'Noto Sans', version: '20201225', terms: OFL },
  { files: /^noto-sans-hebrew-/, name: 'Noto Sans Hebrew', version: '0.4.1', terms: OFL },
  { files: /^noto-sans-arabic-/, name: 'Noto Sans Arabic', version: '0.4.3', terms: OFL },
  { files: /^dejavu-sans-/, name: 'DejaVu Sans', version: '2.37', terms: DEJAVU },
] as const

/**
 * The fonts among some modules.
 *
 * @param root folder that holds src
 * @throws where nobody has said whose a font is
 */
export function fontWorks(modules: readonly string[], root: string): readonly Work[] {
  const files = modules.flatMap(id => FONT.exec(id)?.[1] ?? [])
  const unknown = files.find(file => !FONTS.some(font => font.files.test(file)))
  if (unknown !== undefined) throw new Error(`${unknown}: nobody has said whose font this is`)
  return FONTS.filter(font => files.some(file => font.files.test(file))).map(({ name, version, terms }) => ({
    kind: 'font',
    name,
    version,
    licence: terms.licence,
    texts: [readFileSync(join(root, 'src/report/fonts', terms.file), 'utf8').trim()],
    notices: [],
  }))
}
