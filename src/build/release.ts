import { createHash } from 'node:crypto'
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Everything that decides a byte of a printed report or the verdict on one. */
const PRINTING_FOLDERS = ['charts', 'content', 'domain', 'jobs', 'record', 'report', 'signature', 'words'] as const

/** Packages whose next version may print another byte. */
const PRINTING_PACKAGES = [
  '@formatjs/icu-messageformat-parser', 'canonicalize', 'intl-messageformat', 'jspdf',
] as const

/**
 * The release a report is printed with, such as `1.0.0+3f9c0d11a2b4`: the package's version and the first twelve hex
 * digits of a SHA-256 over the sources that print and the packages they print with, as the lock file pins them. The
 * same checkout gives the same release on every machine, so a reader's browser knows whether it can print a report
 * again byte for byte.
 *
 * @param root folder that holds package.json, package-lock.json and src
 * @throws when one of these cannot be read: without them there is nothing to build
 */
export function releaseOf(root: string): string {
  const hash = createHash('sha256')
  for (const file of printingSources(join(root, 'src'))) addTo(hash, file, readFileSync(join(root, 'src', file)))
  const lock = readJson(join(root, 'package-lock.json')) as { packages: Record<string, { version: string }> }
  for (const name of PRINTING_PACKAGES) {
    addTo(hash, name, Buffer.from(lock.packages[`node_modules/${name}`]?.version ?? 'absent'))
  }
  const { version } = readJson(join(root, 'package.json')) as { version: string }
  return `${version}+${hash.digest('hex').slice(0, 12)}`
}

function printingSources(src: string): readonly string[] {
  const folders = readdirSync(src).filter(name => (PRINTING_FOLDERS as readonly string[]).includes(name))
  return folders.flatMap(folder => filesUnder(src, folder)).toSorted()
}

function filesUnder(src: string, folder: string): readonly string[] {
  return readdirSync(join(src, folder), { withFileTypes: true }).flatMap(entry => {
    const path = `${folder}/${entry.name}`
    return entry.isDirectory() ? filesUnder(src, path) : [path]
  })
}

/** Name and length stand before the bytes, so that moving a line between two files changes the digest. */
function addTo(hash: ReturnType<typeof createHash>, name: string, bytes: Buffer): void {
  hash.update(`${name}\0${bytes.length}\0`).update(bytes)
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}
