/** Version and digest of the sources that print: `1.0.0+3f9c0d11a2b4` (see build/release.ts). */
declare const __RELEASE__: string

/** Whether this build is the one file that opens from a disk, not a site (see vite.config.ts). */
declare const __SINGLE_FILE__: boolean

/** The text of src/jobs/<name>.worker.ts with everything it imports (see build/worker-source.ts). */
declare module 'virtual:worker-source/*' {
  const source: string
  export default source
}

/** What others made that stands in this very build (see build/licences.ts). */
declare module 'virtual:licences' {
  /** A package or a font, of which at least a part stands in the page. */
  export interface Work {
    readonly kind: 'package' | 'font'
    readonly name: string
    readonly version: string
    /** As its maker writes it: an SPDX id, or several with AND and OR. */
    readonly licence: string
    /** Licences and copyright notices that come with it. */
    readonly texts: readonly string[]
    /** What its files say of parts that it took over from others. */
    readonly notices: readonly string[]
  }
  const works: readonly Work[]
  export default works
}

/** A font, as base64 of its DEFLATE data (see build/packed-fonts.ts). */
declare module '*.ttf?packed' {
  const packed: string
  export default packed
}
