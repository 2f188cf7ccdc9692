import { expect, test } from 'vitest'
import { type SourceFile, importedFile, linesThat, sourceFiles, withoutText } from './source-tree.ts'

interface Room {
  readonly folders: readonly string[]
  readonly packages: readonly string[]
}

const MESSAGES = 'intl-messageformat'
const PAPER = ['domain', 'content', 'words', 'record', 'charts', 'report', 'signature', 'exports']

/** Who may import whom. A file directly under src is a room of its own. */
const ROOMS: Readonly<Record<string, Room>> = {
  domain: { folders: [], packages: [] },
  content: { folders: ['domain'], packages: [] },
  words: { folders: ['content'], packages: [MESSAGES] },
  record: { folders: ['domain', 'content'], packages: ['zod/mini', 'canonicalize'] },
  charts: { folders: ['domain'], packages: [] },
  report: { folders: ['domain', 'content', 'words', 'record', 'charts'], packages: ['jspdf', 'bidi-js'] },
  signature: { folders: [], packages: ['@libpdf/core', 'pkijs', 'asn1js', 'jspdf'] },
  storage: { folders: ['record'], packages: ['idb'] },
  exports: { folders: ['domain', 'content', 'words', 'record'], packages: ['docx'] },
  jobs: { folders: PAPER, packages: ['virtual:worker-source/*', 'pdfjs-dist'] },
  state: { folders: ['domain', 'content', 'record'], packages: ['zustand'] },
  ui: {
    folders: ['domain', 'content', 'words', 'record', 'charts', 'state', 'jobs'],
    packages: ['react', 'react-dom', 'react-hook-form', '@hookform/resolvers', MESSAGES, 'pdfjs-dist'],
  },
  'main.tsx': { folders: [...PAPER, 'storage', 'jobs', 'state', 'ui'], packages: ['react', 'react-dom'] },
  'boot.ts': { folders: ['main.tsx', 'ui', 'words'], packages: [] },
  'guard.ts': { folders: [], packages: [] },
  'vite-env.d.ts': { folders: [], packages: [] },
  build: { folders: [], packages: ['vite', 'node:*'] },
}

/** Rooms in which a score or a page is made. The same record must give the same bytes on two machines. */
const DETERMINED = ['domain', 'record', 'charts', 'report']
const UNDETERMINED = [
  /\bDate\b/,
  /\bIntl\b|\blocaleCompare\b|\.toLocale\w*/,
  /\bCompressionStream\b|\bOffscreenCanvas\b|\bgetContext\(/,
  /\bMath\.(?:sin|cos|tan|a?sinh?|a?cosh?|a?tan[2h]?|pow|random|exp|expm1|log\w*|cbrt|hypot)\b/,
  /\*\*\s*-?\d*\.\d/,
  /\bperformance\.now\b|\brandomUUID\b|\bgetRandomValues\b/,
]

const CALLING_OUT = /\bfetch\s*\(|\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts|RTC\w+|console)\b/
const LINK_OUT = /\bhref\s*[=:]\s*\{?\s*['"`]https?:/

const source = sourceFiles('src')
const arrows = source.flatMap(file => targetsOf(file).map(target => ({ from: file.path, to: target })))

function targetsOf(file: SourceFile): readonly string[] {
  return file.imports.flatMap(specifier => importedFile(file, specifier) ?? [])
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? path
}

function inRooms(...rooms: readonly string[]): readonly SourceFile[] {
  return source.filter(file => rooms.includes(roomOf(file.path)))
}

function mayImportPackage(room: string, specifier: string): boolean {
  return (ROOMS[room]?.packages ?? []).some(allowed =>
    allowed.endsWith('*')
      ? specifier.startsWith(allowed.slice(0, -1))
      : specifier === allowed || specifier.startsWith(`${allowed}/`),
  )
}

/** The shortest way from a file back to itself, if there is one. */
function detour(start: string): string | undefined {
  const ways = [[start]]
  const seen = new Set<string>()
  for (const way of ways) {
    for (const { to } of arrows.filter(({ from }) => from === way.at(-1))) {
      if (to === start) return [...way, to].join(' -> ')
      if (!seen.has(to)) ways.push([...way, to])
      seen.add(to)
    }
  }
  return undefined
}

test('every file of src stands in a room of the table', () => {
  expect(source.length).toBeGreaterThan(10)
  expect(source.map(file => file.path).filter(path => !(roomOf(path) in ROOMS))).toEqual([])
})

test('rooms import only the rooms they may', () => {
  const between = arrows.filter(({ from, to }) => roomOf(from) !== roomOf(to))
  expect(between.length).toBeGreaterThan(0)
  expect(between.filter(({ from, to }) => !ROOMS[roomOf(from)]?.folders.includes(roomOf(to)))).toEqual([])
})

test('rooms import only the packages they may', () => {
  const foreign = source.flatMap(file =>
    file.imports
      .filter(specifier => !specifier.startsWith('.') && !mayImportPackage(roomOf(file.path), specifier))
      .map(specifier => `${file.path} imports ${specifier}`),
  )
  expect(foreign).toEqual([])
})

test('screens reach the jobs only through their clients', () => {
  const intoJobs = arrows.filter(({ from, to }) => roomOf(from) === 'ui' && roomOf(to) === 'jobs')
  expect(intoJobs.filter(({ to }) => !to.endsWith('client.ts'))).toEqual([])
})

test('words know the rules by their types alone', () => {
  const values = linesThat(inRooms('words'), 'code', line => /\sfrom '[./]*\/content\//.test(line))
  expect(values.filter(line => !/:\d+ (?:import|export) type /.test(line))).toEqual([])
})

test('no file imports itself by a detour', () => {
  expect(source.flatMap(file => detour(file.path) ?? [])).toEqual([])
})

test('an import names the file it means, with its ending', () => {
  const relative = source.flatMap(file => file.imports.filter(specifier => specifier.startsWith('.')))
  expect(relative.filter(specifier => !/\.\w+(?:\?\w+)?$/.test(specifier))).toEqual([])
})

test('where a score or a page is made, nothing depends on the clock, the place or chance', () => {
  const depends = (line: string) => UNDETERMINED.some(pattern => pattern.test(withoutText(line)))
  expect(linesThat(inRooms(...DETERMINED), 'code', depends)).toEqual([])
})

test('nothing calls out or talks to the console, and no address is a link', () => {
  const calls = (line: string) => CALLING_OUT.test(withoutText(line)) || LINK_OUT.test(line)
  expect(linesThat(source, 'code', calls)).toEqual([])
})
