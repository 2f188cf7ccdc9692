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
  report: { folders: ['domain', 'content', 'words', 'record', 'charts'], packages: ['jspdf', 'bidi-js', 'fflate'] },
  signature: { folders: [], packages: ['@libpdf/core', 'pkijs', 'asn1js', 'jspdf'] },
  sealing: { folders: ['signature'], packages: ['zod/mini'] },
  storage: { folders: ['record', 'sealing'], packages: ['idb'] },
  exports: { folders: ['domain', 'content', 'words', 'record'], packages: ['docx'] },
  jobs: { folders: PAPER, packages: ['virtual:worker-source/*', 'pdfjs-dist'] },
  state: { folders: ['domain', 'content', 'record'], packages: ['zustand'] },
  ui: {
    folders: ['domain', 'content', 'words', 'record', 'charts', 'sealing', 'state', 'jobs'],
    packages: [
      'react', 'react-dom', 'react-hook-form', '@hookform/resolvers', MESSAGES, 'pdfjs-dist', 'virtual:licences',
    ],
  },
  'main.tsx': {
    folders: [...PAPER, 'sealing', 'storage', 'offline', 'jobs', 'state', 'ui'], packages: ['react', 'react-dom'],
  },
  'boot.ts': { folders: ['main.tsx', 'ui', 'words'], packages: [] },
  'one-program.ts': { folders: ['jobs', 'boot.ts'], packages: [] },
  offline: { folders: [], packages: [] },
  'guard.ts': { folders: ['guard'], packages: [] },
  guard: { folders: ['content'], packages: [] },
  'vite-env.d.ts': { folders: [], packages: [] },
  build: { folders: [], packages: ['vite', 'node:*', 'virtual:licences'] },
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
/** It calls on purpose, on a page whose policy forbids it, so that people can see the refusal. */
const SHOWS_REFUSALS = 'src/ui/screens/privacy/try-to-leave.ts'
/** It fetches the parts of the page, each under its hash. */
const SERVICE_WORKER = 'src/offline/sw.ts'
const LINK_OUT = /\bhref\s*[=:]\s*\{?\s*['"`]https?:/

const source = sourceFiles('src')
const targets = new Map(source.map(file => [file.path, targetsOf(file)]))
const arrows = [...targets].flatMap(([from, tos]) => tos.map(to => ({ from, to })))

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
    for (const to of targets.get(way.at(-1) ?? '') ?? []) {
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

test('sealing takes the handling of bytes and the key of a passphrase from signing, and nothing of signatures', () => {
  const taken = arrows.filter(({ from, to }) => roomOf(from) === 'sealing' && roomOf(to) === 'signature')
  expect(new Set(taken.map(({ to }) => to))).toEqual(new Set([
    'src/signature/octets.ts', 'src/signature/passphrase-key.ts',
  ]))
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
  const others = source.filter(({ path }) => path !== SHOWS_REFUSALS && path !== SERVICE_WORKER)
  expect(linesThat(others, 'code', calls)).toEqual([])
})

test('the service worker asks in one place, and there under a hash', () => {
  const asking = linesThat(source.filter(({ path }) => path === SERVICE_WORKER), 'code', line => CALLING_OUT.test(line))
  expect(asking.map(line => /fetch\(.*/.exec(line)?.[0])).toEqual([
    "fetch(url, { integrity, cache: 'no-cache', redirect: 'error' })",
  ])
})

test('the button that shows how sending is refused has only an address that nobody can own', () => {
  const file = source.filter(({ path }) => path === SHOWS_REFUSALS)
  const addresses = linesThat(file, 'code', line => line.includes('://'))
  expect(addresses).toEqual([expect.stringContaining("export const NOWHERE = 'https://example.invalid/'")])
})
