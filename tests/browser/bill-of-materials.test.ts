import { Ajv } from 'ajv'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { expect, inject, test } from 'vitest'

interface Component {
  readonly type: string
  readonly name: string
  readonly version: string
  readonly purl?: string
  readonly hashes?: readonly { readonly alg: string; readonly content: string }[]
  readonly licenses: readonly unknown[]
}

const root = join(import.meta.dirname, '../..')
const SCHEMAS = 'http://cyclonedx.org/schema/'
const require = createRequire(import.meta.url)
const library = require.resolve('@cyclonedx/cyclonedx-library/package.json')
const bill = readJson(join(inject('dist'), 'sbom.cdx.json')) as {
  readonly specVersion: string
  readonly serialNumber?: string
  readonly components: readonly Component[]
}

function readJson(path: string) {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function schema(name: string) {
  return readJson(join(dirname(library), 'res/schema', `${name}.SNAPSHOT.schema.json`))
}

/** The lock file's entries by name and version, wherever they lie. */
function lockedHashes(): ReadonlyMap<string, string> {
  const { packages } = readJson(join(root, 'package-lock.json')) as {
    readonly packages: Record<string, { readonly name?: string; readonly version: string; readonly integrity: string }>
  }
  return new Map(Object.entries(packages).filter(([place]) => place !== '').map(([place, entry]) => [
    `${entry.name ?? place.replace(/^.*node_modules\//, '')}@${entry.version}`,
    Buffer.from(entry.integrity.replace('sha512-', ''), 'base64').toString('hex'),
  ]))
}

test('the bill of materials beside the page is CycloneDX by its schema', () => {
  const ajv = new Ajv({ strict: false, validateFormats: false })
  for (const name of ['spdx', 'jsf-0.82']) ajv.addSchema(schema(name), `${SCHEMAS}${name}.SNAPSHOT.schema.json`)
  const isValid = ajv.compile(schema(`bom-${bill.specVersion}`))
  isValid(bill)
  expect(isValid.errors).toBeNull()
  expect(isValid({ ...bill, components: [{ name: 'no type' }] })).toBe(false)
})

test('each package in it has its address, the hash of the lock file and a licence', () => {
  const hashes = lockedHashes()
  const packages = bill.components.filter(({ type }) => type === 'library')
  expect(packages.length).toBeGreaterThan(20)
  for (const { name, version, purl, hashes: listed, licenses } of packages) {
    expect(purl).toBe(`pkg:npm/${name.replace('@', '%40')}@${version}`)
    expect(listed).toEqual([{ alg: 'SHA-512', content: hashes.get(`${name}@${version}`) }])
    expect(licenses).toHaveLength(1)
  }
})

test('it says nothing of when and by what it was written: two builds of one commit have the same', () => {
  expect(bill.serialNumber).toBeUndefined()
  expect(Object.keys((bill as unknown as { readonly metadata: object }).metadata)).toEqual(['component'])
})
