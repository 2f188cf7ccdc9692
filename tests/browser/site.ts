import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type PreviewServer, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { serveAttacks } from './attacked-pages.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the production build under test, with the slash at its end. */
    readonly site: string
    /** Folder of that build. */
    readonly dist: string
    /** Address of the single file of the same sources, on this machine's disk. */
    readonly singleFile: string
  }
}

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist/test')
const distOfSingleFile = join(root, 'dist/test-single')

/** Builds once, as a person's browser will get it, and serves it for every browser test. */
export default async function site(project: TestProject): Promise<() => Promise<void>> {
  await Promise.all([buildSite(dist), buildSingleFile(distOfSingleFile)])
  const server = await serveSite(dist)
  project.provide('site', `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`)
  project.provide('dist', dist)
  project.provide('singleFile', pathToFileURL(join(distOfSingleFile, 'affordance-worksheet.html')).href)
  return () => server.close()
}

export async function buildSite(outDir: string): Promise<void> {
  await run(root, ['--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn'])
}

/** Says what the build printed. The sources are those of this project, or of a copy of it. */
export function buildSingleFile(outDir: string, sources = root): Promise<string> {
  return run(sources, ['--mode', 'single', '--outDir', outDir])
}

/** A process of its own: a build inside the test run would inherit NODE_ENV=test and carry React's development half. */
async function run(cwd: string, options: readonly string[]): Promise<string> {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const env = { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' }
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [vite, 'build', ...options], { cwd, env })
  if (stderr) console.error(stderr)
  return stdout
}

export function serveSite(outDir: string): Promise<PreviewServer> {
  return preview({
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0 },
    plugins: [{ name: 'attacks', configurePreviewServer: server => serveAttacks(server, outDir) }],
  })
}
