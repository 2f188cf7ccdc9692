import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { CALLS_IN_THE_BUILD } from './calls-in-the-build.ts'

/** Code by which a script asks, opens or starts something; two ways of writing one are one. */
const CALLS: Readonly<Record<string, RegExp>> = {
  'fetch': /(?<![.\w])fetch\((?![^()]*\)\s*\{)|\b(?:window|self|globalThis)\.fetch\b/g,
  'XMLHttpRequest': /\bnew XMLHttpRequest\b/g,
  'WebSocket': /\bnew WebSocket(?:Stream)?\b/g,
  'EventSource': /\bnew EventSource\b/g,
  'WebTransport': /\bnew WebTransport\b/g,
  'sendBeacon': /\bsendBeacon\(/g,
  'share': /\bnavigator\.share\(/g,
  'importScripts': /\bimportScripts\(/g,
  'import of an address': /\bimport\((?!\s*[`'"]\.\/)/g,
  'peer connection': /\bnew \w*RTC[A-Z]\w+/g,
  'worker': /\bnew (?:Shared)?Worker\b|\bserviceWorker\.register\b/g,
  'window': /\bwindow\.open\(|\blocation\.(?:assign|replace)\(|\blocation(?:\.href)?=(?!=)/g,
  'frame': /createElement(?:NS)?\([^)]*[`'"](?:iframe|frame|object|embed)[`'"]/g,
  'an address in a place that is loaded': new RegExp([
    String.raw`\b(?:src|srcset|href|action|poster|data|background)\\?["'\`]?\s*[:=,]\s*\\?["'\`](?:https?|wss?):`,
    String.raw`url\(\s*\\?["']?(?:https?:)?//`,
    String.raw`@import\s+\\?["']https?:`,
    String.raw`\b(?:fetch|import|open|Worker|WebSocket|EventSource)\((?:[^()]{0,20},)?\s*\\?["'\`](?:https?|wss?):`,
  ].join('|'), 'g'),
}

/** What is asked, opened or started in a text, each with how often. */
function callsIn(text: string): Readonly<Record<string, number>> {
  const counts = Object.entries(CALLS).map(([call, pattern]) => [call, [...text.matchAll(pattern)].length] as const)
  return Object.fromEntries(counts.filter(([, n]) => n > 0))
}

const builtFiles = (): readonly string[] =>
  readdirSync(inject('dist'), { recursive: true, encoding: 'utf8' }).filter(name => /\.(?:js|css|html|svg)$/.test(name))

/** The name of a file without the digest that the build gives it. */
const plainName = (file: string): string => file.replace(/^assets\//, '').replace(/-[\w-]{8}(?=\.\w+$)/, '')

test('our code and every package call out only where it is known, and known to be harmless', () => {
  const found = builtFiles().map(file => [plainName(file), callsIn(readFileSync(join(inject('dist'), file), 'utf8'))])
  const calling = found.filter(([, calls]) => Object.keys(calls as object).length > 0)
  const known = Object.entries(CALLS_IN_THE_BUILD).map(([file, calls]) =>
    [file, Object.fromEntries(Object.entries(calls).map(([call, { times }]) => [call, times]))])
  expect(Object.fromEntries(calling)).toEqual(Object.fromEntries(known))
})

test.each([
  ['fetch("https://a.example")', ['an address in a place that is loaded', 'fetch']],
  ['self.fetch(e)', ['fetch']],
  ['this.xref.fetch(e)', []],
  ['class Store { fetch(e, t = {}) { return t } }', []],
  ['new XMLHttpRequest().open(`GET`,`https://a.example`)', ['XMLHttpRequest', 'an address in a place that is loaded']],
  ['await navigator.share({files:[e]})', ['share']],
  ['import(`./part.js`)', []],
  ['await import(e)', ['import of an address']],
  ['new webkitRTCPeerConnection', ['peer connection']],
  ['body{background:url(//a.example/x)}', ['an address in a place that is loaded']],
  ['t.src="https://a.example/x.js"', ['an address in a place that is loaded']],
  ['location.href="x"', ['window']],
  ['if(location.href==x)', []],
  ['const space="http://www.w3.org/2000/svg"', []],
])('in %s it sees what calls out', (text, calls) => {
  expect(Object.keys(callsIn(text)).toSorted()).toEqual(calls.toSorted())
})
