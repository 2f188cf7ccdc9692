import { join } from 'node:path'
import { build, type UserConfig } from 'vite'

/** One script with everything it imports. */
export interface SelfContained {
  readonly source: string
  /** Files that were read for it (absolute paths, for watching). */
  readonly files: readonly string[]
  /** Modules of which something stands in it (the bundler's ids, for their licences). */
  readonly modules: readonly string[]
}

/**
 * Bundles one entry into a classic script that needs nothing else: imports inlined, files as base64 data URLs.
 *
 * @param entry path of the entry below the root of `shared`
 * @param shared what this build has in common with the page's own: root, plugins, constants
 * @throws what the bundler reports, such as an import that cannot be resolved
 */
export async function selfContained(entry: string, shared: UserConfig): Promise<SelfContained> {
  const files: string[] = []
  const output = await build({
    ...shared,
    configFile: false,
    publicDir: false,
    logLevel: 'silent',
    plugins: [
      shared.plugins,
      { name: 'note-files', moduleParsed: ({ id }) => void files.push(id.replace(/\?.*$/, '')) },
    ],
    build: {
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: join(shared.root ?? '.', entry),
        output: { format: 'iife', codeSplitting: false },
      },
    },
  })
  const chunks = [output].flat().flatMap(result => ('output' in result ? result.output : []))
  const [chunk, ...rest] = chunks.filter(({ fileName }) => !fileName.endsWith('.map'))
  if (chunk?.type !== 'chunk' || rest.length > 0) throw new Error(`${entry} does not fit into one script`)
  return { source: chunk.code, files, modules: chunk.moduleIds }
}
