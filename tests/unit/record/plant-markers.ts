import { readFileSync } from 'node:fs'
import { rubric } from '../../../src/content/rubric.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { SCHEMA_FILE } from '../../tools/schema.ts'

/** What every marker contains, and nothing else does. */
export const MARKER = /QZ\d+ZQ/

type Tree = { readonly [key: string]: Tree } | readonly Tree[] | string | number | boolean | null

/** Keys and constants of the file format, and ids of the rules: all that is no secret of one worksheet. */
const wordsIn = (tree: Tree): readonly string[] => {
  if (typeof tree === 'string') return [tree]
  if (Array.isArray(tree)) return tree.flatMap(wordsIn)
  if (typeof tree !== 'object' || tree === null) return []
  return Object.entries(tree).flatMap(([key, entry]) => [key, ...wordsIn(entry)])
}

const plain = (value: unknown): Tree => JSON.parse(JSON.stringify(value))

const OPEN: ReadonlySet<string> = new Set([
  ...wordsIn(JSON.parse(readFileSync(SCHEMA_FILE, 'utf8')) as Tree),
  ...wordsIn(plain({ ...rubric, version: null })),
  'worry', 'never',
])

const ROW = /^[a-z-]+\.[a-z-]+$/

/** Said of people, and never told, though ids of the rules sound alike. */
const TELLING: ReadonlySet<string> = new Set(['role', 'basis', 'leaveFor', 'language'])

/** The worksheet with a marker in the place of every text, name, id, time and role; the same for the same one. */
export const withMarkers = (record: Worksheet): Worksheet => {
  const markers = new Map<string, string>()
  const marked = (secret: string): string => {
    const marker = markers.get(secret) ?? `QZ${markers.size}ZQ`
    markers.set(secret, marker)
    return marker
  }
  const textOf = (text: string) => OPEN.has(text) || ROW.test(text) ? text : marked(text)
  const plant = (tree: Tree, key = ''): Tree => {
    if (typeof tree === 'string') return TELLING.has(key) ? marked(`${key} ${tree}`) : textOf(tree)
    if (Array.isArray(tree)) return tree.map((entry: Tree) => plant(entry))
    if (typeof tree !== 'object' || tree === null) return tree
    return Object.fromEntries(Object.entries(tree).map(([name, entry]) => [textOf(name), plant(entry, name)]))
  }
  return plant(plain(record)) as unknown as Worksheet
}

/** Also in the place of the answers themselves, as a file that somebody edited could have it. */
export const withMarkedAnswers = (record: Worksheet): Worksheet => {
  const text = JSON.stringify(withMarkers(record))
  return JSON.parse(text.replace(/"value":"[^"]*"/g, '"value":"QZ9999ZQ"')) as Worksheet
}
