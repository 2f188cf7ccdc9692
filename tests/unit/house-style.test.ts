import { basename } from 'node:path'
import { expect, test } from 'vitest'
import { linesThat, sourceFiles } from './source-tree.ts'

const UNFINISHED = /TODO|FIXME|XXX:|\bas any\b|@ts-(?:ignore|expect-error|nocheck)|(?:eslint|oxlint)-disable/
const ELSEWHERE = /(?:^|[\s'"`(])\/(?:work|home|root|farm|Users)\/\w|\.\.\/shared\b/
const LOOSE_NAMES = /^(?:utils?|helpers?|types|index|common|misc)\.|[A-Z_]/
const AS_LONG_AS_THEIR_CONTENT = /^src\/(?:content|words)\//

const files = [...sourceFiles('src'), ...sourceFiles('tests')]
const bounded = files.filter(file => !AS_LONG_AS_THEIR_CONTENT.test(file.path))
const elsewhere = files.filter(file => basename(file.path) !== basename(import.meta.filename))

test('files are short enough to be read', () => {
  const lengths = bounded.map(file => ({ path: file.path, lines: file.text.trimEnd().split('\n').length }))
  expect(lengths.filter(({ lines }) => lines > 200)).toEqual([])
})

test('lines fit 120 columns and end without a semicolon', () => {
  expect(linesThat(bounded, 'text', line => line.length > 120)).toEqual([])
  expect(linesThat(files, 'code', line => /;\s*$/.test(line))).toEqual([])
})

test('no line is unfinished, silences a check, or names a place outside the project', () => {
  expect(linesThat(elsewhere, 'text', line => UNFINISHED.test(line) || ELSEWHERE.test(line))).toEqual([])
})

test('a file is named for what it holds', () => {
  expect(files.map(file => basename(file.path)).filter(name => LOOSE_NAMES.test(name))).toEqual([])
})
