import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import type { UserConfig } from 'vite'
import { defineConfig } from 'vitest/config'
import { licences } from './src/build/licences.ts'
import { pageWall } from './src/build/page-wall.ts'
import { releaseOf } from './src/build/release.ts'
import { workerSource } from './src/build/worker-source.ts'

const here = import.meta.dirname

/** What the page, its workers and its guard are all built with. */
const shared = {
  root: join(here, 'src'),
  cacheDir: join(here, 'node_modules/.vite'),
  define: { __RELEASE__: JSON.stringify(releaseOf(here)) },
} satisfies UserConfig

export default defineConfig({
  ...shared,
  base: './',
  publicDir: join(here, 'public'),
  plugins: [react(), workerSource(shared), pageWall(shared), licences(here, 'sbom.cdx.json')],
  build: {
    outDir: join(here, 'dist/web'),
    emptyOutDir: true,
    // The polyfill asks with fetch, which the policy forbids; every browser that can sign preloads by itself.
    modulePreload: { polyfill: false },
    // A paper worker carries its fonts inside, and building it takes most of the time.
    chunkSizeWarningLimit: 4096,
    rolldownOptions: { checks: { bundlerTimings: false } },
  },
  preview: { host: '127.0.0.1', port: 4173, strictPort: false },
  test: {
    root: here,
    projects: [
      {
        extends: true,
        root: here,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/unit/**/*.test.ts'],
          // These tests share nothing but what the rules come to, which is made once instead of for each file.
          isolate: false,
          maxWorkers: 2,
          // A slow machine is no failure; a test that never ends is.
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        root: here,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/{browser,journey}/**/*.test.ts'],
          globalSetup: [join(here, 'tests/browser/site.ts')],
          // Each file starts a browser of its own; what drives it is loaded once.
          isolate: false,
          // After the other project. A browser often waits for its page; a third one uses that time.
          sequence: { groupOrder: 1 },
          maxWorkers: 3,
          testTimeout: 60_000,
          hookTimeout: 60_000,
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
})
