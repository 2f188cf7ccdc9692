import { expect, test } from 'vitest'
import { createBoardBatch } from '../../../src/state/board-batch.ts'
import { createBoardStore } from '../../../src/state/board-store.ts'

const named = (name: string) => ({ name, file: new File(['x'], name) })

const roomOf = (...names: readonly string[]) => {
  const board = createBoardStore()
  const keys = board.actions.add(names.map(named)).map(({ key }) => key)
  let commits = 0
  board.subscribe(() => (commits += 1))
  return { board, keys, commits: () => commits }
}

test('files keep keys of their own, even when the same one is added twice', () => {
  const { board, keys } = roomOf('a.pdf', 'a.pdf')
  expect(new Set(keys).size).toBe(2)
  board.actions.remove(keys)
  expect(keys).not.toContain(board.actions.add([named('a.pdf')])[0]?.key)
})

test('the file that was taken out by itself is known until more come in, several that went at once are not', () => {
  const { board, keys } = roomOf('a', 'b', 'c', 'd')
  board.actions.remove(keys.slice(0, 1))
  expect(board.getState().taken).toMatchObject({ key: keys[0], name: 'a' })
  board.actions.remove(keys.slice(1, 3))
  expect(board.getState().taken).toBeNull()
  board.actions.remove(keys.slice(3))
  board.actions.add([named('e')])
  expect(board.getState().taken).toBeNull()
})

test('changes are one commit, the last word of each file counts, and others stay the same', () => {
  const { board, keys, commits } = roomOf('a', 'b', 'c')
  const before = board.getState().files[2]
  const frames: (() => void)[] = []
  const frame = () => frames.at(-1)?.()
  let rested = () => {}
  const tell = createBoardBatch(board, { later: (work) => frames.push(work), rest: (work) => (rested = work) })
  for (const key of keys.slice(0, 2)) tell(key, { state: 'reading' })
  tell(keys[0] ?? '', { state: 'broken', trouble: 'slow', message: '' })
  expect(commits()).toBe(0)
  frame()
  expect(commits()).toBe(1)
  expect(board.getState().files.map(({ state, trouble }) => [state, trouble]))
    .toEqual([['broken', 'slow'], ['reading', null], ['waiting', null]])
  expect(board.getState().files[2]).toBe(before)
  tell(keys[1] ?? '', { state: 'waiting' })
  expect(frames).toHaveLength(1)
  rested()
  frame()
  expect([commits(), board.getState().files[1]?.state]).toEqual([2, 'waiting'])
  rested()
  expect(frames).toHaveLength(2)
})

test('what is said of a file that was taken out brings nothing back', () => {
  const { board, keys } = roomOf('a')
  board.actions.remove(keys)
  board.actions.patch(keys[0] ?? '', { state: 'read' })
  expect(board.getState().files).toEqual([])
})

test('rows are chosen in order, and one that is taken out is chosen no more', () => {
  const { board, keys: [a = '', b = '', c = ''] } = roomOf('a', 'b', 'c')
  for (const key of [b, a, c]) board.actions.choose(key, true)
  board.actions.choose(a, false)
  expect(board.getState().chosen).toEqual([b, c])
  board.actions.choose(b, true)
  expect(board.getState().chosen).toEqual([c, b])
  board.actions.remove([c])
  expect(board.getState().chosen).toEqual([b])
})

test('a change of the view leaves the rest of it', () => {
  const { board } = roomOf()
  board.actions.show({ search: 'x' })
  board.actions.show({ sort: 'tier' })
  expect(board.getState().view).toMatchObject({ search: 'x', sort: 'tier', verdict: 'all' })
})
