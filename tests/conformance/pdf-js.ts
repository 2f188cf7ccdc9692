import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.ts'
import type { Sample } from './pdf-checks.ts'
import type { Remark, Validator } from './validators.ts'

const here = import.meta.dirname

interface Tree {
  readonly pages: number
  readonly bare: number
  readonly headings: number
  readonly lost: number
}

/** The structure tree as pdf.js reads it aloud, from npm's registry; a reason in words where it cannot be had. */
export function pdfJs(version = '5.6.205'): Validator | string {
  const home = join(here, '../../node_modules/.cache', `pdfjs-${version}`)
  if (!existsSync(join(home, 'node_modules/pdfjs-dist'))) {
    mkdirSync(home, { recursive: true })
    const quietly = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--omit=optional', '--prefix', home]
    const installed = run('npm', ['install', ...quietly, `pdfjs-dist@${version}`])
    if (installed?.code !== 0) return 'pdf.js, its registry did not answer'
  }
  return samples => {
    const paths = samples.map(({ path }) => path)
    const said = run('node', ['--no-warnings', join(here, 'structure-tree.mjs'), home, ...paths])
    const lines = (said?.text ?? '').split('\n').filter(line => line.startsWith('{'))
    return samples.map((sample, index) => remarkOn(sample, lines[index]))
  }
}

function remarkOn({ name }: Sample, line: string | undefined): Remark {
  if (line === undefined) return { line: `${name}: it could not be read`, fine: false }
  const { pages, bare, headings, lost } = JSON.parse(line) as Tree
  const said = `${pages} pages, ${headings} headings, ${bare} pages without a tree, ${lost} pieces of text in no tree`
  return { line: `${name}: ${said}`, fine: bare === 0 && lost === 0 && headings > 0 }
}
