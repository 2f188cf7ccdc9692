import type { jsPDF } from 'jspdf'

/**
 * What the tagging layer uses of jsPDF 4.2.1 beyond its typings. jsPDF draws pages, fonts and the file; it cannot tag,
 * so marks are written around each drawing, and structure, metadata and fields are added from its events. Nothing
 * promises that these stay, hence the exact version in package.json.
 */
export interface Internals {
  readonly internal: {
    readonly pages: readonly string[][]
    readonly events: { subscribe(event: PdfEvent, handler: (detail: PageDetail) => void): void }
    write(operators: string): void
    out(text: string): void
    newObjectDeferred(): number
    newObjectDeferredBegin(id: number, output: true): void
    putStream(stream: {
      readonly data: string
      readonly objectId: number
      readonly filters?: readonly string[]
      readonly additionalKeyValues: readonly { readonly key: string; readonly value: string }[]
    }): void
    getPageInfo(page: number): { readonly objId: number }
    getCurrentPageInfo(): { readonly pageNumber: number }
    getFont(): EmbeddedFont
  }
  readonly __private__: { setPdfVersion(version: string): void; buildDocument(): string }
  pdfEscape16(text: string, font: EmbeddedFont): string
}

/**
 * `putPage`: inside a page dictionary. `postPutResources`: objects may be added. `putCatalog`: inside the catalog; new
 * objects there or in `buildDocument` would shift the numbers that jsPDF's trailer counts on.
 */
export type PdfEvent = 'buildDocument' | 'putPage' | 'postPutResources' | 'putCatalog'

/** Only `putPage` has a page number, from 1. */
export interface PageDetail {
  readonly pageNumber: number
}

export interface EmbeddedFont {
  readonly id: string
  fontName: string
  readonly objectNumber: number
  readonly metadata: {
    stemV: number
    capHeight: number
    /** 0 where the font has no glyph. */
    characterToGlyph(codePoint: number): number
    widthOfGlyph(glyph: number): number
  }
}

export const internalsOf = (doc: jsPDF): Internals => doc as unknown as Internals
