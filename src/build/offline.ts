import { createHash } from 'node:crypto'
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin, UserConfig } from 'vite'
import { hostingFiles } from './hosting-files.ts'
import { selfContained } from './self-contained.ts'

/** The service worker's name stays the same for ever, since browsers ask for it by name. */
const SERVICE_WORKER = 'sw.js'

/** Files of a release, by their path in its folder, with what a fetch takes as `integrity`. */
type Kept = Readonly<Record<string, string>>

/**
 * Every file of a built folder that a browser keeps. The page itself has the name of its folder, since some hosts send
 * whoever asks for `index.html` there.
 */
export function filesToKeep(folder: string): Kept {
  const left = new Set([SERVICE_WORKER, ...Object.keys(hostingFiles())])
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(folder.length + 1).replaceAll('\\', '/'))
    .filter(path => !left.has(path))
  return Object.fromEntries(paths.toSorted().map(path => [
    path === 'index.html' ? './' : path,
    `sha256-${createHash('sha256').update(readFileSync(join(folder, path))).digest('base64')}`,
  ]))
}

/** The worker with its list, and a release that is another one whenever either of them is. */
export function withList(source: string, files: Kept): string {
  const list = JSON.stringify(files)
  const release = createHash('sha256').update(list).update(source).digest('hex').slice(0, 16)
  return `const RELEASE=${JSON.stringify(release)},FILES=${list};\n${source}`
}

/** Writes the service worker once everything that it keeps is there. */
export function offline(shared: UserConfig): Plugin {
  return {
    name: 'offline',
    apply: 'build',
    async writeBundle({ dir = '' }) {
      const { source } = await selfContained('offline/sw.ts', shared)
      writeFileSync(join(dir, SERVICE_WORKER), withList(source, filesToKeep(dir)))
    },
  }
}
