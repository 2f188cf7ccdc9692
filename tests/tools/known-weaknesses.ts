import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What a question to the registry came to: lines to print, and whether the page may be given away. */
export interface Answer {
  readonly lines: readonly string[]
  readonly passes: boolean
}

interface Weakness {
  readonly name: string
  readonly severity: string
  readonly nodes: readonly string[]
  /** Advisories, or names of packages through which it comes. */
  readonly via: readonly (string | { readonly title: string; readonly range: string })[]
}

const root = join(import.meta.dirname, '../..')
const GRAVE: ReadonlySet<string> = new Set(['high', 'critical'])
const A_MINUTE = 60_000

/**
 * Reads what `npm audit --json` says.
 *
 * @param isShipped whether a place in the lock file, such as `node_modules/zod`, can get into the page
 */
export function readAudit(said: string, isShipped: (place: string) => boolean): Answer {
  const audit = parsed(said)
  if (audit['vulnerabilities'] === undefined) return notChecked('Known weaknesses', audit)
  const found = Object.values(audit['vulnerabilities'] as Record<string, Weakness>)
  const shipped = found.filter(({ nodes }) => nodes.some(isShipped))
  const unshipped = found.filter(weakness => !shipped.includes(weakness))
  const grave = shipped.filter(({ severity }) => GRAVE.has(severity))
  const sum = `${grave.length} grave in what is shipped, ${shipped.length - grave.length} lesser ones there`
  return {
    lines: [
      ...shipped.map(weakness => `shipped: ${inWords(weakness)}`),
      ...unshipped.map(weakness => `for developers only: ${inWords(weakness)}`),
      `Known weaknesses: ${sum}, ${unshipped.length} for developers only`,
    ],
    passes: grave.length === 0,
  }
}

/** Reads what `npm audit signatures --json` says: whether each package bears its registry's signature. */
export function readSignatures(said: string): Answer {
  const audit = parsed(said)
  const { invalid, missing } = audit as { readonly invalid?: readonly Named[]; readonly missing?: readonly Named[] }
  if (invalid === undefined || missing === undefined) return notChecked('Signatures of the registry', audit)
  return {
    lines: [
      ...[...invalid, ...missing].map(({ name, version }) => `without a valid signature: ${name} ${version}`),
      `Signatures of the registry: ${invalid.length} wrong, ${missing.length} missing`,
    ],
    passes: invalid.length + missing.length === 0,
  }
}

interface Named {
  readonly name: string
  readonly version: string
}

/** `npm run audit`: asks the registry that npm is set to. Answers 1 where something grave is shipped. */
export function main(): number {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as {
    readonly packages: Readonly<Record<string, { readonly dev?: boolean }>>
  }
  const answers = [
    readAudit(ask('audit', '--include=dev'), place => packages[place]?.dev !== true),
    readSignatures(ask('audit', 'signatures')),
  ]
  console.log(answers.flatMap(({ lines }) => lines).join('\n'))
  return answers.every(({ passes }) => passes) ? 0 : 1
}

function ask(...question: readonly string[]): string {
  const asked = [...question, '--json', '--fetch-retries=1', '--fetch-timeout=15000', '--loglevel=silent']
  const shell = process.platform === 'win32'
  const told = { cwd: root, encoding: 'utf8', shell, timeout: A_MINUTE, maxBuffer: 2 ** 26 } as const
  return spawnSync('npm', asked, told).stdout ?? ''
}

function parsed(said: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(said)) as Record<string, unknown>
  } catch {
    return {}
  }
}

/** Says the number that the registry gave, and not where it is. */
function notChecked(what: string, { statusCode }: Readonly<Record<string, unknown>>): Answer {
  const why = typeof statusCode === 'number' ? `the registry answers ${statusCode}` : 'no answer that can be read'
  return { lines: [`${what}: not checked: ${why}`], passes: true }
}

function inWords({ name, severity, via }: Weakness): string {
  const whys = via.map(why => (typeof why === 'string' ? `through ${why}` : `${why.title} (${why.range})`))
  return `${name}, ${severity}: ${whys.join('; ')}`
}
