import react from '@vitejs/plugin-react'
import { join } from 'node:path'
import type { UserConfig } from 'vite'
import { type TestProjectConfiguration, defineConfig } from 'vitest/config'
import { hosting } from './src/build/hosting.ts'
import { leanPackages } from './src/build/lean-packages.ts'
import { licences } from './src/build/licences.ts'
import { offline } from './src/build/offline.ts'
import { packedFonts } from './src/build/packed-fonts.ts'
import { pageWall } from './src/build/page-wall.ts'
import { releaseOf } from './src/build/release.ts'
import { singleFile } from './src/build/single-file.ts'
import { workerFromPage, workerSource } from './src/build/worker-source.ts'

const here = import.meta.dirname
const publicDir = join(here, 'public')

/** What the page, its workers and its guard are all built with. */
const sharedBy = (isSingleFile: boolean) => ({
  root: join(here, 'src'),
  cacheDir: join(here, 'node_modules/.vite'),
  define: { __RELEASE__: JSON.stringify(releaseOf(here)), __SINGLE_FILE__: String(isSingleFile) },
  plugins: [packedFonts(), leanPackages()],
}) satisfies UserConfig

/** What the first page needs comes in one file. */
const firstPage = { name: 'start', test: /\/src\/main\.tsx$/, priority: 1 }

/** So do parts of at most 6,500 bytes that two others share: the first page names every file, and each is a request. */
const smallParts = {
  name: 'small-parts', minShareCount: 2, maxModuleSize: 6_500, includeDependenciesRecursively: false,
}

/** A folder for a site, its worker that keeps it for use without network, and what its host should send along. */
const site = () => {
  const shared = sharedBy(false)
  return {
    ...shared,
    publicDir,
    plugins: [
      ...shared.plugins, react(), workerSource(shared), pageWall(shared), licences(here, 'sbom.cdx.json'), hosting(),
      offline(shared),
    ],
    outDir: join(here, 'dist/web'),
    // No part runs before the page's language is known.
    output: { strictExecutionOrder: true, codeSplitting: { groups: [firstPage, smallParts] } },
  }
}

/** One file that opens from a disk, with everything in it. */
const single = () => {
  const shared = sharedBy(true)
  return {
    ...shared,
    publicDir: false as const,
    plugins: [
      ...shared.plugins, react(), workerFromPage(), licences(here, null),
      singleFile(shared, join(publicDir, 'icon.svg')),
    ],
    outDir: join(here, 'dist'),
    output: { codeSplitting: false, format: 'iife' as const },
  }
}

const unit = {
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
    hookTimeout: 60_000,
  },
} satisfies TestProjectConfiguration

const browser = {
  extends: true,
  root: here,
  test: {
    name: 'browser',
    environment: 'node',
    include: ['tests/{browser,journey,visual}/**/*.test.ts'],
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
} satisfies TestProjectConfiguration

export default defineConfig(({ mode }) => {
  const { outDir, output, ...target } = mode === 'single' ? single() : site()
  return {
    ...target,
    base: './',
    build: {
      outDir,
      emptyOutDir: mode !== 'single',
      cssCodeSplit: mode !== 'single',
      // The polyfill asks with fetch, which the policy forbids; every browser that can sign preloads by itself.
      modulePreload: { polyfill: false },
      // A paper worker carries its fonts inside, and building it takes most of the time.
      chunkSizeWarningLimit: 8192,
      // In one file no part has an address of its own, and none needs it.
      rolldownOptions: { checks: { bundlerTimings: false, emptyImportMeta: mode !== 'single' }, output },
    },
    preview: { host: '127.0.0.1', port: 4173, strictPort: false },
    test: { root: here, projects: [unit, browser] },
  }
})
