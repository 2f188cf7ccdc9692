import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkFile } from '../../src/jobs/check-file.ts'
import { makeTarget } from '../attacks/attack.ts'
import { corpus } from '../attacks/corpus.ts'
import { NOW } from '../unit/signature/people.ts'
import { run } from './command.ts'
import { savedByOthers } from './saved-by-others.ts'

export interface AttackTable {
  /** Markdown. */
  readonly lines: readonly string[]
  /** Files that passed though they must not, by name. */
  readonly passed: readonly string[]
}

const SECONDS = 60
const HEAD = ['| file | ours | pdfsig |', '|---|---|---|']

/** Every file that must not pass, judged by us and by pdfsig. */
export async function attackTable(folder: string): Promise<AttackTable> {
  const [lines, passed]: [string[], string[]] = [[], []]
  const judge = async (name: string, pdf: Uint8Array) => {
    const { verdict } = await checkFile(pdf, NOW)
    lines.push(`| ${name} | ${verdict} | ${pdfsigSays(put(folder, pdf))} |`)
    if (verdict === 'intact' || verdict === 'unsigned') passed.push(name)
  }
  const target = await makeTarget()
  for (const [group, attacks] of Object.entries(corpus)) {
    lines.push('', `**${group}**`, '', ...HEAD)
    for (const [name, { make }] of Object.entries(attacks)) await judge(name, await make(target))
  }
  lines.push('', '**saved by these programs**', '', ...HEAD)
  for (const [name, pdf] of savedByOthers(folder, target.signed)) await judge(name, pdf)
  return { lines, passed }
}

function put(folder: string, pdf: Uint8Array): string {
  const path = join(folder, 'attack.pdf')
  writeFileSync(path, pdf)
  return path
}

/** The worst that pdfsig says of a signature in a file. */
function pdfsigSays(path: string): string {
  const said = run('pdfsig', ['-nocert', path], SECONDS)
  if (said === undefined) return 'not installed'
  if (said.code === null) return `no answer in ${SECONDS} seconds`
  const found = [...said.text.matchAll(/Signature Validation: (.+)\./g)].map(([, what = '']) => what)
  const bad = found.find(what => what !== 'Signature is Valid')
  if (found.length === 0) return 'finds no signature'
  if (bad !== undefined) return bad.toLowerCase()
  return /- Total document signed/.test(said.text) ? '**valid**, total document' : '**valid**, not the total document'
}
