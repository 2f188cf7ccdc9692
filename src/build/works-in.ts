import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Work } from 'virtual:licences'
import { fontWorks } from './font-works.ts'
import { licenceTexts, noticesIn } from './licence-texts.ts'

/** Terms under which something may stand in a page that anybody may keep and pass on. */
const MAY_BE_BUILT_IN: ReadonlySet<string> = new Set([
  'MIT', 'ISC', '0BSD', 'Zlib', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0',
  'OFL-1.1', 'Bitstream-Vera',
])

/** The folder of the package that a module lies in; the builder writes a few lines of its own, without a file. */
const IN_PACKAGE = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//
const OF_BUILDER = /^\0(vite|rolldown)\//

/**
 * Everything made by others of which something stands in a built page, by name, with its terms.
 *
 * @param modules ids of the modules that the bundler kept, those inside worker sources too
 * @param root folder that holds node_modules and src
 * @throws where something has no licence text, or terms that nobody has weighed: such a page must not be given away
 */
export function worksIn(modules: readonly string[], root: string): readonly Work[] {
  const folders = new Set(modules.flatMap(id => packageOf(id, root) ?? []))
  const packages = [...folders].map(folder => packageWork(folder, modules.filter(id => id.startsWith(`${folder}/`))))
  const works = new Map([...packages, ...fontWorks(modules, root)].map(work => [`${work.name}@${work.version}`, work]))
  for (const work of works.values()) weigh(work)
  return [...works.values()].toSorted((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}

function packageOf(id: string, root: string): string | null {
  const builder = OF_BUILDER.exec(id)?.[1]
  return builder === undefined ? (IN_PACKAGE.exec(id)?.[1] ?? null) : join(root, 'node_modules', builder)
}

function packageWork(folder: string, modules: readonly string[]): Work {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const notices = noticesIn(modules.map(id => id.replace(/\?.*$/, '')))
  return { kind: 'package', name, version, licence: String(license), texts: licenceTexts(folder), notices }
}

function weigh({ name, licence, texts }: Work): void {
  const ids = licence.replace(/[()]|\b(?:AND|OR)\b/g, ' ').trim().split(/ +/)
  const unknown = ids.find(id => !MAY_BE_BUILT_IN.has(id))
  if (unknown !== undefined) throw new Error(`${name}: nobody has weighed the terms "${unknown}"`)
  if (texts.length === 0) throw new Error(`${name}: no licence text lies in the package`)
}

/** By name, whatever its case and the group it stands in. */
function placeOf({ name, version }: Work): string {
  return `${name.toLowerCase().replace(/^@/, '')} ${version}`
}
