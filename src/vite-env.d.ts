/** Version and digest of the sources that print: `1.0.0+3f9c0d11a2b4` (see build/release.ts). */
declare const __RELEASE__: string

/** Whether this build is the one file that opens from a disk, not a site (see vite.config.ts). */
declare const __SINGLE_FILE__: boolean

/** The text of src/jobs/<name>.worker.ts with everything it imports (see build/worker-source.ts). */
declare module 'virtual:worker-source/*' {
  const source: string
  export default source
}
