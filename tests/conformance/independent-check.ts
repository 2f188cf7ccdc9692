import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderReport } from '../../src/report/render-report.ts'
import { makeTarget, type Target } from '../attacks/attack.ts'
import { corpus } from '../attacks/corpus.ts'
import { signedBy } from '../unit/signature/people.ts'
import { run } from './command.ts'
import type { Sample } from './pdf-checks.ts'
import type { Remark } from './validators.ts'

const SCRIPT = join(import.meta.dirname, 'independent-check.py')

type Altered = (target: Target) => Uint8Array | Promise<Uint8Array>

/** Files that public programs alone must refuse, each by another of the checks. */
const ALTERED: Readonly<Record<string, Altered>> = {
  'signed by nobody': ({ report }) => report,
  'rules that are not those it names': ({ record }) =>
    signedBy(renderReport({ ...record, rubric: { ...record.rubric, sha256: '0'.repeat(64) } }).pdf, 1),
  'a worksheet with a part that no schema knows': ({ record }) =>
    signedBy(renderReport(Object.assign({ surplus: 1 }, record)).pdf, 1),
  'bytes after its end': ({ signed }) => Buffer.concat([signed, Buffer.from('\n% more\n')]),
  'a byte of its first page changed': ({ signed }) => flipped(signed, 'stream'),
}

/**
 * Lets the script that needs nothing of ours judge every signed report, which it must accept, and altered ones, which
 * it must refuse. A reason in words where python3 is not here.
 */
export async function independentCheck(
  folder: string, samples: readonly Sample[],
): Promise<readonly Remark[] | string> {
  const signed = samples.filter(({ signatures, attachment }) => signatures > 0 && attachment === 'worksheet.json')
  const accepted = judged(signed.map(({ path }) => path))
  if (accepted === undefined) return 'independent check: python3 is not installed'
  const altered = await alteredIn(folder)
  const refused = judged([...altered.values()]) ?? new Map()
  return [
    ...signed.flatMap(({ name, path }) => remarksOn(name, accepted.get(path))),
    ...[...altered].map(([name, path]) => refusalOf(name, refused.get(path))),
  ]
}

async function alteredIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const target = await makeTarget()
  const later = corpus['after the last signature'] ?? {}
  const all: readonly (readonly [string, Altered])[] =
    [...Object.entries(ALTERED), ...Object.entries(later).map(([name, { make }]) => [name, make] as const)]
  const paths = new Map<string, string>()
  for (const [index, [name, make]] of all.entries()) {
    const path = join(folder, `altered-${index}.pdf`)
    writeFileSync(path, await make(target))
    paths.set(name, path)
  }
  return paths
}

/** What the script says of each file, line by line. */
function judged(paths: readonly string[]): ReadonlyMap<string, readonly string[]> | undefined {
  const said = run('python3', [SCRIPT, ...paths])
  if (said === undefined) return undefined
  const blocks = said.text.split('\n\n').map(block => block.trim().split('\n'))
  return new Map(blocks.map(([path = '', ...lines]) => [path, lines]))
}

function remarksOn(name: string, lines: readonly string[] = ['it said nothing']): readonly Remark[] {
  const told = lines.filter(line => !line.startsWith(' '))
  const bad = told.filter(line => !line.startsWith('holds') && !line.startsWith('not checked'))
  const missing = told.filter(line => line.startsWith('not checked')).map(line => `, ${line}`)
  const verdict = bad.length === 0 ? `${told.length - missing.length} checks hold` : bad.join('; ')
  return [{ line: `${name}: ${verdict}${missing.join('')}`, fine: bad.length === 0 }]
}

function refusalOf(name: string, lines: readonly string[] = []): Remark {
  const bad = lines.filter(line => line.startsWith('DOES NOT HOLD')).map(line => line.replace(/^DOES NOT HOLD\s+/, ''))
  return { line: `${name}: ${bad.length > 0 ? `refused, ${bad[0]}` : 'NOT REFUSED'}`, fine: bad.length > 0 }
}

/** The file with one bit turned over, a little after the first place where a word stands. */
function flipped(file: Uint8Array, word: string): Uint8Array {
  const changed = Buffer.from(file)
  const at = changed.indexOf(word) + word.length + 20
  changed.writeUInt8(changed.readUInt8(at) ^ 1, at)
  return changed
}
