import { expect, test } from 'vitest'
import { hostingFiles } from '../../../src/build/hosting-files.ts'
import { HEADER_RULES, headersOf } from '../../../src/build/hosting-headers.ts'

const PATHS = ['/', '/index.html', '/sw.js', '/assets/index-1.js', '/schema/worksheet-3.json', '/icon.svg']

test('no path gets one header from two rules, since hosts would join them', () => {
  for (const path of PATHS) {
    const holding = HEADER_RULES.filter(({ path: rule }) =>
      rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule)
    const names = holding.flatMap(({ headers }) => Object.keys(headers))
    expect([path, new Set(names).size]).toEqual([path, names.length])
    expect(Object.keys(headersOf(path)).toSorted()).toEqual(names.toSorted())
  }
})

test('the service worker may ask its own site and nobody else; the page may ask nobody', () => {
  expect(headersOf('/sw.js')['Content-Security-Policy']).toMatch(/default-src 'none'; connect-src 'self'/)
  expect(headersOf('/')['Content-Security-Policy']).toMatch(/connect-src 'none'.*frame-ancestors 'none'/)
  expect(headersOf('/somewhere/else')['Content-Security-Policy']).toBeUndefined()
})

/** How the reader of each file comes to the headers of a path: read apart from how they were written. */
const READERS: Readonly<Record<string, (text: string, path: string) => Readonly<Record<string, string>>>> = {
  '_headers': (text, path) => readBlocks(text, /^(\/\S*)\n((?: {2}.+\n?)+)/gm, / {2}([\w-]+): (.+)/g, path),
  'hosting/Caddyfile': (text, path) =>
    readBlocks(text, /^header (\S+) \{\n([^}]+)\}/gm, / {2}([\w-]+) "([^"]+)"/g, path),
  'vercel.json': (text, path) => {
    const { headers } = JSON.parse(text) as { headers: { source: string; headers: { key: string; value: string }[] }[] }
    const holding = headers.filter(({ source }) => new RegExp(`^${source}$`).test(path))
    return Object.fromEntries(holding.flatMap(rule => rule.headers.map(({ key, value }) => [key, value])))
  },
  '.htaccess': (text, path) => {
    const found = [...text.matchAll(/<If "%\{REQUEST_URI\} =~ m#(.+)#">\n([^<]+)<\/If>/g)]
    const holding = found.filter(([, pattern = '']) => new RegExp(pattern).test(path))
    return pairsIn(holding.map(([, , lines]) => lines).join(''), /Header always set ([\w-]+) "([^"]+)"/g)
  },
  'hosting/nginx.conf': (text, path) => {
    const found = [...text.matchAll(/^location (= )?(\S+) \{\n([^}]+)\}/gm)]
    const holding = found.find(([, isExact, rule = '']) => (isExact ? path === rule : path.startsWith(rule)))
    return pairsIn(holding?.[3] ?? '', /add_header ([\w-]+) "([^"]+)" always;/g)
  },
}

function readBlocks(text: string, block: RegExp, line: RegExp, path: string): Readonly<Record<string, string>> {
  const holds = (rule: string) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule)
  const holding = [...text.matchAll(block)].filter(([, rule = '']) => holds(rule))
  return pairsIn(holding.map(([, , lines]) => lines).join(''), line)
}

function pairsIn(text: string, line: RegExp): Readonly<Record<string, string>> {
  return Object.fromEntries([...text.matchAll(line)].map(([, name = '', value = '']) => [name, value]))
}

test('there is a file for every host that is named, and none that nobody reads here', () => {
  expect(Object.keys(hostingFiles()).toSorted()).toEqual(Object.keys(READERS).toSorted())
})

test.each(Object.keys(READERS))('%s says every header of every path', name => {
  for (const path of PATHS) expect(READERS[name]?.(hostingFiles()[name] ?? '', path)).toEqual(headersOf(path))
})
