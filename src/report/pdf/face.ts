export type FaceName = 'regular' | 'bold' | 'symbols'

/** What setting text needs to know of a font. */
export interface Face {
  readonly name: FaceName
  readonly covers: (codePoint: number) => boolean
  /** In thousandths of the type size. */
  readonly advance: (codePoint: number) => number
}

export type Faces = Readonly<Record<FaceName, Face>>
