import { createHash } from 'node:crypto'
import type { Plugin, UserConfig } from 'vite'
import { PAGE_POLICY } from './content-policy.ts'
import { selfContained } from './self-contained.ts'

/** The one line that may stand before the policy: it says how the rest is to be read. */
const CHARSET = '<meta charset="utf-8" />'

/**
 * Puts the policy and then the guard before everything else in the page. The guard is a classic script of its own: as a
 * module it would wait for the page and run after whatever is evaluated first.
 *
 * @throws where the page has no charset to put them behind: without a wall there must be no page
 */
export function withWall(html: string, policy: string, guard: string): string {
  if (!html.includes(CHARSET)) throw new Error(`The page has no ${CHARSET}, so it would have no policy either`)
  return html.replace(CHARSET, () => `${CHARSET}
    <meta http-equiv="Content-Security-Policy" content="${policy}" />
    ${guard}`)
}

/** The wall of the page on a site. Build only: the development server needs its socket. */
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
    transformIndexHtml: html => withWall(html, PAGE_POLICY, `<script src="./${guard.fileName}"></script>`),
  }
}
