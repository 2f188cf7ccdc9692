import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { releaseOf } from '../../../src/build/release.ts'

const LOCK = {
  packages: {
    'node_modules/intl-messageformat': { version: '12.1.5' },
    'node_modules/jspdf': { version: '4.2.1' },
    'node_modules/react': { version: '19.0.0' },
  },
}

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'release-'))
  for (const room of ['domain', 'report/fonts', 'ui']) mkdirSync(join(folder, 'src', room), { recursive: true })
  write('package.json', JSON.stringify({ version: '1.0.0' }))
  write('package-lock.json', JSON.stringify(LOCK))
  write('src/domain/tier.ts', 'export const tier = 1')
  write('src/report/fonts/sans.ttf', 'glyphs')
  write('src/ui/screen.tsx', 'export const screen = 1')
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(path: string, text: string): void {
  writeFileSync(join(folder, path), text)
}

test('a release is the version and twelve digits, the same in another folder', () => {
  const copy = join(folder, 'copy')
  for (const name of ['package.json', 'package-lock.json', 'src']) {
    cpSync(join(folder, name), join(copy, name), { recursive: true })
  }
  expect(releaseOf(folder)).toMatch(/^1\.0\.0\+[0-9a-f]{12}$/)
  expect(releaseOf(copy)).toBe(releaseOf(folder))
})

test.each([
  ['a rule changes', 'src/domain/tier.ts', 'export const tier = 2'],
  ['a font changes', 'src/report/fonts/sans.ttf', 'other glyphs'],
  ['a file is added', 'src/domain/rung.ts', ''],
  ['the version changes', 'package.json', JSON.stringify({ version: '1.0.1' })],
  ['jsPDF changes', 'package-lock.json', JSON.stringify(LOCK).replace('4.2.1', '4.2.2')],
  ['what puts values into words changes', 'package-lock.json', JSON.stringify(LOCK).replace('12.1.5', '12.1.6')],
])('it is another one when %s', (_, path, text) => {
  const before = releaseOf(folder)
  write(path, text)
  expect(releaseOf(folder)).not.toBe(before)
})

test.each([
  ['a screen changes', 'src/ui/screen.tsx', 'export const screen = 2'],
  ['another package changes', 'package-lock.json', JSON.stringify(LOCK).replace('19.0.0', '19.0.1')],
])('it stays when %s, for nothing printed differs', (_, path, text) => {
  const before = releaseOf(folder)
  write(path, text)
  expect(releaseOf(folder)).toBe(before)
})

test('moving a line between two files is noticed', () => {
  write('src/domain/rung.ts', 'b')
  write('src/domain/tier.ts', 'a')
  const before = releaseOf(folder)
  write('src/domain/rung.ts', '')
  write('src/domain/tier.ts', 'ab')
  expect(releaseOf(folder)).not.toBe(before)
})

test('the tests run as the release that the build would have', () => {
  expect(__RELEASE__).toBe(releaseOf(join(import.meta.dirname, '../../..')))
})
