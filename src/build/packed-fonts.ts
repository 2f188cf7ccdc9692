import { readFileSync } from 'node:fs'
import { deflateRawSync } from 'node:zlib'
import type { Plugin } from 'vite'

const FONT = /\.ttf\?packed$/

/**
 * `import font from './sans.ttf?packed'` gives a font as base64 of its DEFLATE data (RFC 1951): a fifth less to load
 * than a data URL of the font, which no server can pack as well any more.
 */
export function packedFonts(): Plugin {
  return {
    name: 'packed-fonts',
    // Else Vite takes it for a file to be laid beside the page.
    enforce: 'pre',
    load(id) {
      if (!FONT.test(id)) return undefined
      const packed = deflateRawSync(readFileSync(id.replace(/\?.*$/, '')), { level: 9 })
      return { code: `export default '${packed.toString('base64')}'`, moduleType: 'js' }
    },
  }
}
