import { createHash } from 'node:crypto'
import type { Plugin, UserConfig } from 'vite'
import { selfContained } from './self-contained.ts'

/**
 * The page's Content Security Policy. A person's answers stay in the browser because the browser refuses to send
 * them, not because we promise it. `default` is the one Trusted Types policy: the guard takes it, and it lets a worker
 * start from our own blob URL (src/guard/).
 */
const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data:",
  'worker-src blob:',
  "connect-src 'none'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-src 'none'",
  "object-src 'none'",
  "manifest-src 'self'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ')

/** The one line that may stand before the policy: it says how the rest is to be read. */
const CHARSET = '<meta charset="utf-8" />'

/**
 * Puts the policy and then the guard before everything else in the built page. The guard is a classic script of its
 * own: as a module it would wait for the page and run after whatever chunk is evaluated first. Build only: the
 * development server needs its socket.
 */
export function pageWall(shared: UserConfig): Plugin {
  let guard = { fileName: '', source: '' }
  return {
    name: 'page-wall',
    apply: 'build',
    async buildStart() {
      const { source } = await selfContained('guard.ts', shared)
      const digest = createHash('sha256').update(source).digest('hex').slice(0, 8)
      guard = { fileName: `assets/guard-${digest}.js`, source }
    },
    generateBundle() {
      this.emitFile({ type: 'asset', ...guard })
    },
    transformIndexHtml: html => html.replace(CHARSET, `${CHARSET}
    <meta http-equiv="Content-Security-Policy" content="${PAGE_POLICY}" />
    <script src="./${guard.fileName}"></script>`),
  }
}
