/** Loaded only by those who need them. */
export type ScriptFaceName = 'hebrew' | 'hebrewBold' | 'arabic' | 'arabicBold'
export type FaceName = 'regular' | 'bold' | 'symbols' | ScriptFaceName

/** What setting text needs to know of a font. */
export interface Face {
  readonly name: FaceName
  readonly covers: (codePoint: number) => boolean
  /** In thousandths of the type size. */
  readonly advance: (codePoint: number) => number
}

export interface Faces {
  readonly regular: Face
  readonly bold: Face
  readonly symbols: Face
  /** For letters that read from right to left; without them, those come out as code points. */
  readonly scripts?: { readonly plain: readonly Face[]; readonly bold: readonly Face[] }
}
