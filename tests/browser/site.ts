import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { type PreviewServer, preview } from 'vite'
import type { TestProject } from 'vitest/node'
import { serveAttacks } from './attacked-pages.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the production build under test, with the slash at its end. */
    readonly site: string
    /** Folder of that build. */
    readonly dist: string
  }
}

const root = join(import.meta.dirname, '../..')
const dist = join(root, 'dist/test')

/** Builds once, as a person's browser will get it, and serves it for every browser test. */
export default async function site(project: TestProject): Promise<() => Promise<void>> {
  buildSite(dist)
  const server = await serveSite(dist)
  project.provide('site', `http://127.0.0.1:${(server.httpServer.address() as AddressInfo).port}/`)
  project.provide('dist', dist)
  return () => server.close()
}

/** A process of its own: a build inside the test run would inherit NODE_ENV=test and carry React's development half. */
export function buildSite(outDir: string): void {
  const vite = join(root, 'node_modules/vite/bin/vite.js')
  const build = [vite, 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn']
  const env = { ...process.env, NODE_ENV: 'production' }
  execFileSync(process.execPath, build, { cwd: root, env, stdio: 'inherit' })
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
