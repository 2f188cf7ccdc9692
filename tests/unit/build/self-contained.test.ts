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
  const { source, files } = await selfContained('entry.ts', { root, define: { NUMBER: '22' } })
  const realm: { told?: { sum: number; font: string; later: Promise<unknown> } } = {}
  runInNewContext(source, realm)
  expect(realm.told?.sum).toBe(42)
  expect(realm.told?.font).toBe(`data:font/ttf;base64,${btoa('glyphs')}`)
  expect(await realm.told?.later).toMatchObject({ inner: 20 })
  expect(files.map(file => file.replace(root, ''))).toEqual(expect.arrayContaining(['/entry.ts', '/inner.ts']))
})

test('what cannot be found is said, not left out', async () => {
  writeFileSync(join(root, 'broken.ts'), `import './absent.ts'`)
  await expect(selfContained('broken.ts', { root })).rejects.toThrow('absent.ts')
})
