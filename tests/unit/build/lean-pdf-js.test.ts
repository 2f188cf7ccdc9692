import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { leaned } from '../../../src/build/lean-pdf-js.ts'

const modules = join(import.meta.dirname, '../../../node_modules')

describe.each([['page', 'pdf.mjs'], ['worker', 'pdf.worker.mjs']] as const)('the %s half of pdf.js', (half, file) => {
  const whole = readFileSync(join(modules, 'pdfjs-dist/legacy/build', file), 'utf8')

  test('uses no name that was left out with its meaning', () => {
    const lean = leaned(whole, half)
    expect(lean.length).toBeLessThan(whole.length * 0.95)
    expect(strangeNames(lean)).toEqual(strangeNames(whole))
    expect(strangeNames(lean.replace('class AnnotationEditor {}', '').replace('class PDFEditor {}', '')))
      .not.toEqual(strangeNames(whole))
  })

  test('is refused where its lines are other ones', () => {
    expect(() => leaned(whole.replaceAll(';// ./src/', ';// ./source/'), half)).toThrow('pdf.js has changed')
  })
})

/** Names of a script that nobody has declared: those of other programs, which it asks after. */
function strangeNames(script: string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'names-'))
  const rules = { env: { browser: true, es2024: true, node: true, worker: true }, rules: { 'no-undef': 'error' } }
  writeFileSync(join(folder, 'script.js'), script)
  writeFileSync(join(folder, 'rules.json'), JSON.stringify({ ...rules, categories: { correctness: 'off' } }))
  const said = oxlint('-c', join(folder, 'rules.json'), '-f', 'unix', join(folder, 'script.js'))
  rmSync(folder, { recursive: true })
  return [...new Set([...said.matchAll(/'([^']+)' is not defined/g)].map(([, name = '']) => name))].toSorted()
}

function oxlint(...options: readonly string[]): string {
  try {
    return execFileSync(process.execPath, [join(modules, 'oxlint/bin/oxlint'), ...options], { encoding: 'utf8' })
  } catch (reason) {
    return String(Object(reason).stdout)
  }
}
