import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { LEAN_FILES, leaned } from '../../../src/build/lean-packages.ts'
import { es } from '../../../src/words/es.ts'
import { en } from '../../../src/words/words.ts'
import { everyMessage } from '../words/every-message.ts'

const modules = join(import.meta.dirname, '../../../node_modules')
const wholeOf = (file: string) => readFileSync(join(modules, file), 'utf8')

describe.each(LEAN_FILES)('%s', (file) => {
  test('uses no name that was left out with its meaning', () => {
    const lean = leaned(wholeOf(file), file)
    expect(lean.length).toBeLessThan(wholeOf(file).length * 0.95)
    const strange = new Set(strangeNames(wholeOf(file)))
    expect(strangeNames(lean).filter((name) => !strange.has(name))).toEqual([])
  })
})

test('a name without its meaning is seen', () => {
  const file = 'pdfjs-dist/legacy/build/pdf.worker.mjs'
  expect(strangeNames(leaned(wholeOf(file), file).replace('class PDFEditor {}', ''))).toContain('PDFEditor')
})

test('a package of another shape is refused', () => {
  expect(() => leaned('', 'pdfjs-dist/legacy/build/pdf.mjs')).toThrow('The package has changed')
})

test('no message has a pattern of a number or a date', () => {
  const messages = [...everyMessage(en), ...everyMessage(es)]
  expect(messages.length).toBeGreaterThan(2000)
  expect(messages.filter(({ text }) => /\{\s*\w+\s*,\s*(?:number|date|time)\b/.test(text))).toEqual([])
})

/** Names of a script that nobody has declared: those of other programs, which it asks after. */
function strangeNames(script: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'names-'))
  const rules = { env: { browser: true, es2024: true, node: true, worker: true }, rules: { 'no-undef': 'error' } }
  writeFileSync(join(folder, 'script.js'), script)
  writeFileSync(join(folder, 'rules.json'), JSON.stringify({ ...rules, categories: { correctness: 'off' } }))
  const said = oxlint('-c', join(folder, 'rules.json'), '-f', 'unix', join(folder, 'script.js'))
  rmSync(folder, { recursive: true })
  return [...said.matchAll(/'([^']+)' is not defined/g)].map(([, name = '']) => name)
}

function oxlint(...options: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [join(modules, 'oxlint/bin/oxlint'), ...options], { encoding: 'utf8' })
  } catch (reason) {
    return String(Object(reason).stdout)
  }
}
