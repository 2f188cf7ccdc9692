import type { Plugin } from 'vite'
import type { Work } from 'virtual:licences'
import { billOfMaterials } from './bill-of-materials.ts'
import { worksIn } from './works-in.ts'

const ID = 'virtual:licences'
const RESOLVED = `\0${ID}`

/** Stands in the page's code until all modules are known. */
const LATER = '__WORKS_OF_OTHERS__'

/**
 * `import works from 'virtual:licences'` gives everything made by others that stands in this very build, with its
 * terms. The same list, as a bill of materials (CycloneDX), is left beside the page.
 *
 * @param root folder that holds package.json, package-lock.json, node_modules and src
 * @param bill name of the bill's file; null for a page that is one file and has nothing beside it
 */
export function licences(root: string, bill: string | null): Plugin {
  let works: readonly Work[] = []
  return {
    name: 'licences',
    apply: 'build',
    resolveId: id => (id === ID ? RESOLVED : undefined),
    load: id => (id === RESOLVED ? `export default ${LATER}` : undefined),
    renderChunk(code, chunk, _options, { chunks }) {
      if (!chunk.moduleIds.includes(RESOLVED)) return undefined
      const modules = Object.values(chunks).flatMap(({ moduleIds }) => moduleIds)
      const inside = (id: string) => modulesInside(this.getModuleInfo(id)?.meta)
      works = worksIn(modules.flatMap(id => [id, ...inside(id)]), root)
      return { code: code.replace(LATER, () => JSON.stringify(works)), map: null }
    },
    generateBundle() {
      if (bill !== null) this.emitFile({ type: 'asset', fileName: bill, source: billOfMaterials(works, root) })
    },
  }
}

/** To the page a worker's source is one module; it was made of many. */
function modulesInside(meta: Readonly<Record<string, unknown>> | undefined): readonly string[] {
  return (meta?.['modules'] as readonly string[] | undefined) ?? []
}
