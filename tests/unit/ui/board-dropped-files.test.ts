import { expect, test } from 'vitest'
import { droppedFiles } from '../../../src/ui/screens/board/board-dropped-files.ts'

type Tree = { readonly [name: string]: Tree | 'file' | 'locked' }

/** As a browser hands over what was dropped: at most a hundred entries at a time. */
const entryOf = (path: string, what: Tree | 'file' | 'locked'): FileSystemEntry => {
  const name = path.split('/').at(-1) ?? ''
  if (what === 'file') {
    return { isDirectory: false, fullPath: path, file: (give: FileCallback) => give(new File(['x'], name)) } as never
  }
  const fail = (_give: unknown, refuse: (error: Error) => void) => refuse(new Error('locked'))
  if (what === 'locked') return { isDirectory: false, fullPath: path, file: fail } as never
  const within = Object.entries(what).map(([one, inside]) => entryOf(`${path}/${one}`, inside))
  let at = 0
  const readEntries = (give: FileSystemEntriesCallback) => give(within.slice(at, (at += 100)))
  return { isDirectory: true, fullPath: path, createReader: () => ({ readEntries }) } as never
}

const dropOf = (tree: Tree) => ({
  items: Object.entries(tree).map(([name, what]) => ({ webkitGetAsEntry: () => entryOf(`/${name}`, what) })),
  files: [],
}) as unknown as DataTransfer

test('folders are walked to their end, in their order, and names keep them', async () => {
  const tree: Tree = { 'a.pdf': 'file', f: { 'b.pdf': 'file', g: { c: 'file' } }, d: 'file' }
  const { files, lost } = await droppedFiles(dropOf(tree), 10)
  expect([files.map(({ name }) => name), lost]).toEqual([['a.pdf', 'f/b.pdf', 'f/g/c', 'd'], 0])
})

test('a folder of more than a hundred comes whole', async () => {
  const many = Object.fromEntries(Array.from({ length: 250 }, (_, index) => [`${index}`, 'file' as const]))
  expect((await droppedFiles(dropOf({ many }), 1000)).files).toHaveLength(250)
})

test('what cannot be opened is counted, and stops nothing', async () => {
  const { files, lost } = await droppedFiles(dropOf({ f: { a: 'locked', b: 'file' } }), 10)
  expect([files.map(({ name }) => name), lost]).toEqual([['f/b'], 1])
})

test('a whole disk is not walked to its end: one more than asked for says that there are more', async () => {
  const many = Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`${index}`, 'file' as const]))
  expect((await droppedFiles(dropOf({ many }), 10)).files).toHaveLength(11)
})

test('where the browser knows no entries, the plain files do', async () => {
  const drop = { items: [], files: [new File(['x'], 'a.pdf')] } as unknown as DataTransfer
  expect((await droppedFiles(drop, 10)).files.map(({ name }) => name)).toEqual(['a.pdf'])
})
