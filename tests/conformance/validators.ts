import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './command.ts'
import type { Sample } from './pdf-checks.ts'
import { signedParts } from './signed-parts.ts'

const cache = join(import.meta.dirname, '../../node_modules/.cache')

export interface Remark {
  readonly line: string
  /** False for what fails the run. */
  readonly fine: boolean
}

/** Says what a validator found in the reports. */
export type Validator = (samples: readonly Sample[]) => readonly Remark[]

/** veraPDF for PDF/A-3a and PDF/UA-1, from Maven's registry; a reason in words where it cannot be had. */
export function veraPdf(version = '1.28.2'): Validator | string {
  const folder = join(cache, `verapdf-${version}`)
  const jars = join(folder, 'lib')
  if (!existsSync(jars)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'pom.xml'), pomFor('org.verapdf.apps', 'greenfield-apps', version))
    const copied = run('mvn', ['-q', '-B', '-f', folder, 'dependency:copy-dependencies', `-DoutputDirectory=${jars}`])
    if (copied?.code !== 0) return `veraPDF, ${copied ? 'its registry did not answer' : 'mvn is not installed'}`
  }
  if (!run('java', ['-version'])) return 'veraPDF, java is not installed'
  return samples => ['3a', 'ua1'].flatMap(flavour => judged(jars, flavour, samples))
}

function pomFor(group: string, artifact: string, version: string): string {
  const named = (groupId: string, artifactId: string, at: string) =>
    `<groupId>${groupId}</groupId><artifactId>${artifactId}</artifactId><version>${at}</version>`
  const dependency = `<dependency>${named(group, artifact, version)}</dependency>`
  const own = `<modelVersion>4.0.0</modelVersion>${named('conformance', 'conformance', '1')}`
  return `<project>${own}<dependencies>${dependency}</dependencies></project>\n`
}

function judged(jars: string, flavour: string, samples: readonly Sample[]): readonly Remark[] {
  const main = ['-cp', join(jars, '*'), 'org.verapdf.apps.GreenfieldCliWrapper']
  const said = run('java', [...main, '--flavour', flavour, '--format', 'xml', ...samples.map(({ path }) => path)])
  const jobs = (said?.text ?? '').split('<job>')
  return samples.flatMap(({ name, path }) => {
    const job = jobs.find(each => each.includes(`<name>${path}</name>`)) ?? ''
    const rules = [...job.matchAll(/<rule [^>]*clause="([^"]+)"[^>]*testNumber="(\d+)"[^>]*failedChecks="(\d+)"/g)]
    const fine = job.includes('isCompliant="true"')
    const verdict = fine ? 'compliant' : `not compliant, ${rules.length} rules failed`
    const described = rules.map(([, clause, number, failed]) => `clause ${clause} test ${number}, ${failed} times`)
    return [verdict, ...described].map(text => ({ line: `${flavour}, ${name}: ${text}`, fine }))
  })
}

/** pyHanko, from Python's registry, in an environment of its own; a reason in words where it cannot be had. */
export function pyHanko(): Validator | string {
  const folder = join(cache, 'pyhanko')
  const program = join(folder, 'bin/pyhanko')
  if (!existsSync(program)) {
    if (!run('python3', ['-m', 'venv', folder])) return 'pyHanko, python3 is not installed'
    const installed = run(join(folder, 'bin/pip'), ['install', '-q', 'pyhanko', 'pyhanko-cli'])
    if (installed?.code !== 0) return 'pyHanko, its registry did not answer'
  }
  return samples => samples.filter(({ signatures }) => signatures > 0).flatMap(sample => validated(program, sample))
}

/** Each signature holds, and what came after it is what a later signer may add. */
const ACCEPTED = /:INTACT:TRUSTED,(?:UNTOUCHED|EXTENDED_WITH_FORM_FILLING,ACCEPTABLE_MODIFICATIONS)$/

/** Each self-made certificate is handed over as trusted: who signed is not what is asked here. */
function validated(program: string, sample: Sample): readonly Remark[] {
  const trusted = signedParts(readFileSync(sample.path)).flatMap(({ cms }, index) => {
    const der = `${sample.path}.${index}.cms`
    const pem = `${sample.path}.${index}.pem`
    writeFileSync(der, cms)
    run('openssl', ['pkcs7', '-inform', 'DER', '-in', der, '-print_certs', '-out', pem])
    return ['--trust', pem]
  })
  const said = run(program, ['sign', 'validate', '--no-revocation-check', ...trusted, sample.path])
  const lines = (said?.text ?? '').trim().split('\n').filter(line => !line.includes('trust roots are being combined'))
  return lines.map(line => ({ line: `${sample.name}: ${line}`, fine: ACCEPTED.test(line) }))
}
