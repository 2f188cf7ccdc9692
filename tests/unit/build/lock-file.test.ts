import { readFileSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path/posix'
import { expect, test } from 'vitest'

interface Locked {
  readonly name?: string
  readonly version?: string
  readonly resolved?: string
  readonly integrity?: string
  readonly link?: boolean
  readonly hasInstallScript?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly optionalDependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
}

type Overrides = { readonly [name: string]: string | Overrides }

const root = join(import.meta.dirname, '../../..')
const EXACT = /^(?:npm:[\w@/-]+@)?\d+\.\d+\.\d+$/
const ELSEWHERE = /^(?:git|github|gitlab|bitbucket|gist|https?|file|link|workspace)\b|^[\w.-]+\/[\w.-]+|[\\/]{2}/

const manifest = readJson('package.json') as {
  readonly dependencies: Readonly<Record<string, string>>
  readonly devDependencies: Readonly<Record<string, string>>
  readonly overrides: Overrides
}
const { lockfileVersion, packages } = readJson('package-lock.json') as {
  readonly lockfileVersion: number
  readonly packages: Readonly<Record<string, Locked>>
}
const locked = Object.entries(packages).filter(([place]) => place !== '')

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(root, path), 'utf8'))
}

function placesWhere(holds: (entry: Locked) => boolean): readonly string[] {
  return locked.filter(([, entry]) => holds(entry)).map(([place]) => place)
}

function versionsIn(overrides: Overrides): readonly string[] {
  return Object.values(overrides).flatMap(value => (typeof value === 'string' ? [value] : versionsIn(value)))
}

/** Looks for a package as Node does: beside the one that asks, then further and further out. */
function isLocked(name: string, from: string): boolean {
  if (join(from, 'node_modules', name) in packages) return true
  return from !== '' && isLocked(name, from.replace(/\/?node_modules\/(?:@[^/]+\/)?[^/]+$/, ''))
}

test('every package has a version and a SHA-512 of its bytes, and says no address to take it from', () => {
  expect(lockfileVersion).toBe(3)
  expect(locked.length).toBeGreaterThan(100)
  expect(placesWhere(entry => !/^\d+\.\d+\.\d+/.test(entry.version ?? ''))).toEqual([])
  expect(placesWhere(entry => !/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? ''))).toEqual([])
  expect(placesWhere(entry => entry.resolved !== undefined || entry.link === true)).toEqual([])
})

test('no package runs a script when it is installed, and none would be let', () => {
  expect(placesWhere(entry => entry.hasInstallScript === true)).toEqual([])
  expect(readFileSync(join(root, '.npmrc'), 'utf8').split('\n')).toContain('ignore-scripts=true')
})

test('what we ask for is pinned to one version', () => {
  const asked = { ...manifest.dependencies, ...manifest.devDependencies }
  const versions = [...Object.values(asked), ...versionsIn(manifest.overrides)]
  expect(versions.length).toBeGreaterThan(30)
  expect(versions.filter(version => !EXACT.test(version))).toEqual([])
})

test('nobody in the tree asks for a repository, an address or a folder', () => {
  const ranges = locked.flatMap(([place, { dependencies, optionalDependencies, peerDependencies }]) =>
    Object.entries({ ...dependencies, ...optionalDependencies, ...peerDependencies }).map(
      ([name, range]) => `${place}: ${name} ${range}`,
    ),
  )
  expect(ranges.length).toBeGreaterThan(100)
  expect(ranges.filter(line => ELSEWHERE.test(line.split(' ').slice(2).join(' ')))).toEqual([])
})

test('whatever a package needs is in the lock, for other machines too', () => {
  const missing = Object.entries(packages).flatMap(([place, { dependencies, optionalDependencies }]) =>
    Object.keys({ ...dependencies, ...optionalDependencies })
      .filter(name => !isLocked(name, place))
      .map(name => `${place} lacks ${name}`),
  )
  expect(missing).toEqual([])
  expect(locked.map(([place]) => place)).toEqual(expect.arrayContaining([
    'node_modules/@rolldown/binding-darwin-arm64',
    'node_modules/@rolldown/binding-win32-x64-msvc',
  ]))
})

test('what stands in for packages that are never used holds no code', () => {
  const stands = placesWhere(entry => entry.name === 'noop-package')
  expect(stands).toHaveLength(6)
  const files = stands.flatMap(place => readdirSync(join(root, place)).map(name => join(root, place, name)))
  const code = files.filter(file => !/\/(?:package\.json|LICENSE|README\.md)$/.test(file))
  expect(code.filter(file => statSync(file).size > 0)).toEqual([])
})
