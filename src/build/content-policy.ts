/**
 * The Content Security Policies. A person's answers stay in the browser because the browser refuses to send them, not
 * because we promise it.
 */

/** Where the page's own parts come from: addresses of its folder, or hashes of what stands in the one file. */
interface Sources {
  readonly scripts: string
  readonly styles: string
  readonly images: string
  readonly fonts: string
  readonly workers: string
  /** Names of Trusted Types policies: who may make an address of a script (src/guard/). */
  readonly trusted: string
}

function policyOf({ scripts, styles, images, fonts, workers, trusted }: Sources): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    `img-src ${images}`,
    `font-src ${fonts}`,
    `worker-src ${workers}`,
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'none'",
    "frame-src 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trusted}`,
  ].join('; ')
}

/** Of the page on a site. Its workers are blobs; 'self' is for the service worker alone, and the guard narrows it. */
export const PAGE_POLICY = policyOf({
  scripts: "'self'",
  styles: "'self'",
  images: "'self' data: blob:",
  fonts: "'self' data:",
  workers: "blob: 'self'",
  trusted: 'default offline-worker',
})

/** The same as a header, which alone can forbid that another page shows this one inside itself. */
export const PAGE_HEADER_POLICY = `${PAGE_POLICY}; frame-ancestors 'none'`

/** Of the service worker, which does not inherit the page's: it may ask its own site for the files of its list. */
export const SERVICE_WORKER_POLICY = [
  "default-src 'none'",
  "connect-src 'self'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ')

/** Of a part that is opened by itself, or started as a worker from its address: nothing at all. */
export const PART_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"

/** Of the single file: only the very scripts and styles inside it, by their SHA-256 in base64. */
export function singleFilePolicy(scripts: readonly string[], styles: readonly string[]): string {
  const hashes = (all: readonly string[]) => all.map(hash => `'sha256-${hash}'`).join(' ')
  return policyOf({
    scripts: hashes(scripts),
    styles: hashes(styles),
    images: 'data: blob:',
    fonts: 'data:',
    workers: 'blob:',
    trusted: 'default',
  })
}
