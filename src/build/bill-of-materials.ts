import { execFileSync } from 'node:child_process'
import type { Work } from 'virtual:licences'

/** What npm writes and we keep: its properties and addresses change with its version. */
interface Component {
  readonly 'bom-ref': string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly hashes: readonly unknown[]
  readonly licenses: readonly unknown[]
}

interface Bill {
  readonly specVersion: string
  readonly metadata: { readonly component: Component }
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

/**
 * What a page is made of, as CycloneDX. npm says it of the lock file; what does not stand in the page is left out, and
 * so are the time, a number drawn by lot and npm's own version: two builds of one commit have the same bill.
 *
 * @param root folder that holds package.json and package-lock.json
 * @throws where npm is not there, or the lock file does not know something that stands in the page
 */
export function billOfMaterials(works: readonly Work[], root: string): string {
  const { specVersion, metadata, components, dependencies } = billOfLock(root)
  const lines = works.map(work => (work.kind === 'font' ? fontLine(work) : packageLine(work, components)))
  const app = metadata.component['bom-ref']
  const refs = new Set([app, ...lines.map(line => line['bom-ref'])])
  const arrows = dependencies.filter(({ ref }) => refs.has(ref)).map(({ ref, dependsOn }) => ({
    ref,
    dependsOn: dependsOn.filter(on => refs.has(on)),
  }))
  const { version, purl } = metadata.component
  const component = { 'bom-ref': app, type: 'application', name: app.replace(/@[^@]*$/, ''), version, purl }
  return `${JSON.stringify({
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: 'CycloneDX',
    specVersion,
    version: 1,
    metadata: { component },
    components: lines,
    dependencies: arrows,
  }, null, 2)}\n`
}

/** All of the lock file: asked to omit what only developers need, npm omits what the page needs as well (zod, say). */
function billOfLock(root: string): Bill {
  const asked = ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', '--include=dev']
  const shell = process.platform === 'win32'
  return JSON.parse(execFileSync('npm', asked, { cwd: root, encoding: 'utf8', shell, maxBuffer: 2 ** 26 }))
}

function packageLine({ name, version }: Work, components: readonly Component[]) {
  const found = components.find(component => component['bom-ref'] === `${name}@${version}`)
  if (found === undefined) throw new Error(`${name} ${version} stands in the page, but not in the lock file`)
  const { purl, hashes, licenses } = found
  return { 'bom-ref': `${name}@${version}`, type: 'library', name, version, purl, hashes, licenses }
}

function fontLine({ name, version, licence }: Work) {
  return { 'bom-ref': `${name}@${version}`, type: 'data', name, version, licenses: [{ license: { id: licence } }] }
}
