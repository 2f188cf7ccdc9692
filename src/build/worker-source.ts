import type { Plugin, UserConfig } from 'vite'
import { selfContained } from './self-contained.ts'

const PREFIX = 'virtual:worker-source/'

/**
 * `import source from 'virtual:worker-source/paper'` gives src/jobs/paper.worker.ts as the text of one script, to be
 * started from a blob URL: such a worker inherits the page's policy, one loaded from an address does not.
 */
export function workerSource(shared: UserConfig): Plugin {
  return {
    name: 'worker-source',
    resolveId: id => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    async load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      const { source, files, modules } = await selfContained(`jobs/${id.slice(PREFIX.length + 1)}.worker.ts`, shared)
      for (const file of files.filter(path => !path.startsWith('\0'))) this.addWatchFile(file)
      return { code: `export default ${JSON.stringify(source)}`, moduleType: 'js', meta: { modules } }
    },
  }
}

/**
 * The same for the single file: the source of a worker is the page's own script, told which part of it to run
 * (src/one-program.ts). Nothing has to be fetched, and nothing is in the file twice.
 */
export function workerFromPage(): Plugin {
  return {
    name: 'worker-from-page',
    resolveId: id => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined
      const part = `globalThis.__PART__='${id.slice(PREFIX.length + 1)}';`
      const code = `export default ${JSON.stringify(part)} + document.getElementById('program').textContent`
      return { code, moduleType: 'js' }
    },
  }
}
