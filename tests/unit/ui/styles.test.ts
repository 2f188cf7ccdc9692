import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sourceFiles } from '../source-tree.ts'

const folder = join(import.meta.dirname, '../../../src/ui/styles')
const sheets = readdirSync(folder).map(name => ({ name, text: readFileSync(join(folder, name), 'utf8') }))
const styles = sheets.map(({ text }) => text.replace(/\/\*[\s\S]*?\*\//g, '')).join('\n')
const page = readFileSync(join(folder, '../../index.html'), 'utf8')
const screens = [page, ...sourceFiles('src').map(({ code }) => code)].join('\n')
const named = new Set(screens.match(/[\w-]+/g))

function allOf(pattern: RegExp): readonly string[] {
  return [...new Set([...styles.matchAll(pattern)].map(found => found[1] ?? ''))]
}

/** A modifier or a part whose last word is a value: `tier--${tier}`. */
function isPutTogether(name: string): boolean {
  const end = Math.max(name.lastIndexOf('--'), name.lastIndexOf('__'))
  return end > 0 && screens.includes(`${name.slice(0, end + 2)}\${`)
}

test('every class that has a style is given to something', () => {
  const classes = allOf(/\.(-?[a-z_][\w-]*)/gi)
  expect(classes.length).toBeGreaterThan(300)
  expect(classes.filter(name => !named.has(name) && !isPutTogether(name))).toEqual([])
})

test('every token is defined and used', () => {
  const defined = allOf(/[{;\s](--[\w-]+)\s*:/g)
  const used = allOf(/var\((--[\w-]+)/g)
  expect(defined.length).toBeGreaterThan(30)
  expect([...defined].toSorted()).toEqual([...used].toSorted())
})

test('every style sheet is imported', () => {
  expect(sheets.map(({ name }) => name).filter(name => !screens.includes(`styles/${name}'`) && !styles.includes(name)))
    .toEqual([])
})
