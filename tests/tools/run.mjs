// Runs a TypeScript tool of this folder's parent through Vite, as the page is built: `node tests/tools/run.mjs
// tools/score FILE` calls `main` of tests/tools/score.ts with ['FILE'] and leaves with the number it answers.
import { join } from 'node:path'
import { loadConfigFromFile, runnerImport } from 'vite'

const [tool, ...args] = process.argv.slice(2)
const root = join(import.meta.dirname, '../..')
const { config } = await loadConfigFromFile({ command: 'serve', mode: 'production' }, join(root, 'vite.config.ts'))
const { define, plugins, resolve, root: pageRoot } = config
const { module } = await runnerImport(join(root, 'tests', `${tool}.ts`), {
  root: pageRoot,
  define,
  plugins,
  resolve,
  logLevel: 'error',
})
process.exitCode = await module.main(args)
