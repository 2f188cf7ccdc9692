import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { selfContained } from '../../../src/build/self-contained.ts'

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'contained-'))
  writeFileSync(join(root, 'font.ttf'), 'glyphs')
  writeFileSync(join(root, 'inner.ts'), 'export const inner: number = 20')
  writeFileSync(
    join(root, 'entry.ts'),
    [
      `import { inner } from './inner.ts'`,
      `import font from './font.ttf?inline'`,
      `const later = laterInner()`,
      `function laterInner() { return import('./inner.ts') }`,
      `Object.assign(globalThis, { told: { sum: inner + NUMBER, font, later } })`,
    ].join('\n'),
  )
})

afterAll(() => rmSync(root, { recursive: true }))

test('one script runs alone, with its imports, constants and files inside', async () => {
  const { source, files, modules } = await selfContained('entry.ts', { root, define: { NUMBER: '22' } })
  const realm: { told?: { sum: number; font: string; later: Promise<unknown> } } = {}
  runInNewContext(source, realm)
  expect(realm.told?.sum).toBe(42)
  expect(realm.told?.font).toBe(`data:font/ttf;base64,${btoa('glyphs')}`)
  expect(await realm.told?.later).toMatchObject({ inner: 20 })
  expect(files.map(file => file.replace(root, ''))).toEqual(expect.arrayContaining(['/entry.ts', '/inner.ts']))
  expect(modules.map(id => id.replace(root, ''))).toContain('/font.ttf?inline')
})

test('what nothing asks for is read, but does not stand in the script', async () => {
  writeFileSync(join(root, 'spare.ts'), 'export const spare = () => globalThis.origin')
  writeFileSync(join(root, 'sparing.ts'), `import { spare } from './spare.ts'\nglobalThis.name = spare()`)
  writeFileSync(join(root, 'unasked.ts'), `import { spare } from './spare.ts'\nglobalThis.name = 'none'`)
  const stands = async (entry: string) => (await selfContained(entry, { root })).modules.join().includes('spare')
  expect([await stands('sparing.ts'), await stands('unasked.ts')]).toEqual([true, false])
})

test('what cannot be found is said, not left out', async () => {
  writeFileSync(join(root, 'broken.ts'), `import './absent.ts'`)
  await expect(selfContained('broken.ts', { root })).rejects.toThrow('absent.ts')
})
