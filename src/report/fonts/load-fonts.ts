import { inflateSync, strFromU8, strToU8 } from 'fflate'
import symbols from './dejavu-sans-symbols.ttf?packed'
import bold from './noto-sans-bold.ttf?packed'
import regular from './noto-sans-regular.ttf?packed'
import arabicBold from './noto-sans-arabic-bold.ttf?packed'
import arabic from './noto-sans-arabic-regular.ttf?packed'
import hebrewBold from './noto-sans-hebrew-bold.ttf?packed'
import hebrew from './noto-sans-hebrew-regular.ttf?packed'
import type { FaceName } from '../pdf/face.ts'

/** A TrueType file and what its PDF descriptor says of it. */
export interface FontFile {
  /** PostScript name. */
  readonly name: string
  /** One character per byte. */
  readonly data: string
  /** Width of the vertical stems and height of the capitals, in thousandths of the type size. */
  readonly stem: number
  readonly capHeight: number
}

export type Fonts = Readonly<Record<FaceName, FontFile>>

/** The fonts are modules because the page may fetch nothing: worker, page and Node get them alike, packed. */
const data = (packed: string) => strFromU8(inflateSync(strToU8(atob(packed), true)), true)

/** Decoded when they are asked for, which most papers never do. */
const scripts = {
  hebrew: { name: 'NotoSansHebrew-Regular', get data() { return data(hebrew) }, stem: 82, capHeight: 714 },
  hebrewBold: { name: 'NotoSansHebrew-Bold', get data() { return data(hebrewBold) }, stem: 150, capHeight: 714 },
  arabic: { name: 'NotoSansArabic-Regular', get data() { return data(arabic) }, stem: 82, capHeight: 714 },
  arabicBold: { name: 'NotoSansArabic-Bold', get data() { return data(arabicBold) }, stem: 150, capHeight: 714 },
}

/** How the files were made, and their licences, stand in README.md beside them. */
export const loadFonts = (): Fonts => ({
  regular: { name: 'NotoSans-Regular', data: data(regular), stem: 82, capHeight: 714 },
  bold: { name: 'NotoSans-Bold', data: data(bold), stem: 150, capHeight: 714 },
  symbols: { name: 'DejaVuSans', data: data(symbols), stem: 90, capHeight: 729 },
  ...scripts,
})
