import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { worksIn } from '../../../src/build/works-in.ts'

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'works-'))
  write('src/main.ts', '')
  write('src/report/fonts/OFL.txt', 'Copyright Google')
  writePackage('pen', '1.0.0', 'MIT')
  writePackage('@group/ink', '2.0.0', '(MIT AND Zlib)')
  writePackage('pen/node_modules/@group/ink', '1.5.0', 'ISC')
  writePackage('vite', '8.0.0', 'MIT')
})

afterEach(() => rmSync(root, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true })
  writeFileSync(join(root, path), text)
}

function writePackage(place: string, version: string, license?: string): void {
  const name = place.replace(/^.*node_modules\//, '')
  write(`node_modules/${place}/package.json`, JSON.stringify({ name, version, license }))
  write(`node_modules/${place}/LICENSE`, `Terms of ${name}\r\nin two lines\n`)
  write(`node_modules/${place}/index.js`, '')
}

function worksOf(...modules: readonly string[]) {
  return worksIn(modules.map(id => (id.startsWith('\0') ? id : join(root, id))), root)
}

test('each package that a module lies in is listed once, with the version that lies there', () => {
  write('node_modules/pen/deep/down.js', '')
  const works = worksOf(
    'src/main.ts',
    'node_modules/pen/index.js',
    'node_modules/pen/deep/down.js?v=1',
    'node_modules/pen/node_modules/@group/ink/index.js',
    'node_modules/@group/ink/index.js',
    '\0vite/preload-helper.js',
    '\0virtual:worker-source/paper',
  )
  expect(works.map(({ name, version, licence }) => [name, version, licence])).toEqual([
    ['@group/ink', '1.5.0', 'ISC'],
    ['@group/ink', '2.0.0', '(MIT AND Zlib)'],
    ['pen', '1.0.0', 'MIT'],
    ['vite', '8.0.0', 'MIT'],
  ])
  expect(works.map(({ texts }) => texts)).toEqual(
    ['@group/ink', '@group/ink', 'pen', 'vite'].map(name => [`Terms of ${name}\nin two lines`]),
  )
})

test('terms of parts that a package took over are shown too: in its folders and in its files', () => {
  write('node_modules/pen/nib/LICENSE_NIB', 'Terms of the nib')
  write('node_modules/pen/nib/licences.js', 'no text of terms')
  write('node_modules/pen/index.js', [
    '/** @license\n * Copyright (c) 2013 Ann\n * As you like. */',
    '/* Copyright (c) 2014 a remark, not a notice */',
    '/*! Copyright (c) 2015 Bob\n  * keep this\n  and that\n*/',
    '/** Draws a line. */',
  ].join('\ncode()\n'))
  const [pen] = worksOf('node_modules/pen/index.js')
  expect(pen?.texts).toEqual(['Terms of pen\nin two lines', 'Terms of the nib'])
  expect(pen?.notices).toEqual([
    '@license\nCopyright (c) 2013 Ann\nAs you like.',
    'Copyright (c) 2015 Bob\n  * keep this\n  and that',
  ])
})

test('a builder is listed for its own lines, without what it carries in itself', () => {
  write('node_modules/vite/LICENSE', 'Terms of vite\n\n# Licenses of bundled dependencies\nTerms of many')
  expect(worksOf('\0vite/preload-helper.js').map(({ texts }) => texts)).toEqual([['Terms of vite']])
})

test('fonts are files of ours to the bundler, and are listed all the same', () => {
  const works = worksOf('src/report/fonts/noto-sans-bold.ttf?packed', 'src/report/fonts/noto-sans-regular.ttf?packed')
  const noto = { kind: 'font', name: 'Noto Sans', version: '20201225', licence: 'OFL-1.1' }
  expect(works).toEqual([{ ...noto, texts: ['Copyright Google'], notices: [] }])
  expect(() => worksOf('src/report/fonts/comic.ttf?packed')).toThrow('comic.ttf: nobody has said whose font this is')
})

test.each(['GPL-3.0-only', 'MIT OR GPL-2.0', 'SEE LICENSE IN FEEL-FREE.md', undefined])(
  'a page with a package under %s is not built',
  license => {
    writePackage('brush', '1.0.0', license)
    expect(() => worksOf('node_modules/brush/index.js')).toThrow('brush: nobody has weighed the terms')
  },
)

test('nor is one with a package whose licence text is missing', () => {
  rmSync(join(root, 'node_modules/pen/LICENSE'))
  expect(() => worksOf('node_modules/pen/index.js')).toThrow('pen: no licence text lies in the package')
})
