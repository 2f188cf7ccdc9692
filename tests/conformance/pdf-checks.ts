import { readFileSync, writeFileSync } from 'node:fs'
import { run } from './command.ts'
import { signedParts } from './signed-parts.ts'

/** A report, or the sheet of a decision, on disk and what has to be found in it. */
export interface Sample {
  readonly name: string
  readonly path: string
  /** What it was made from, under which name, and as it was attached. */
  readonly attachment: 'worksheet.json' | 'decision.json'
  readonly attached: Uint8Array
  readonly signatures: number
}

/** `undefined`: as it should be. A text: what is wrong. `missing`: the program is not here. */
export type Finding = undefined | string | { readonly missing: string }

type Check = (sample: Sample) => Finding

/** What other people's programs must agree with, by name. A finding here fails the run. */
const CHECKS: Readonly<Record<string, Check>> = {
  'qpdf --check': ({ path }) => quiet('qpdf', ['--check', path], /WARNING/),
  'mutool info': ({ path }) => quiet('mutool', ['info', path], /^(?:error|warning)/im),
  'mutool clean': ({ path }) => quiet('mutool', ['clean', '-g', path, `${path}.clean`], /^(?:error|warning)/im),
  'pdfinfo': ({ path }) => says('pdfinfo', [path], [/^Title:\s+\S/m, /^Tagged:\s+yes$/m, /^PDF version:\s+1\.7$/m]),
  'pdfdetach': attachedAsWritten,
}

const SIGNATURE_CHECKS: Readonly<Record<string, Check>> = {
  'pdfsig': signaturesValid,
  'openssl cms -verify -cades': sample => signedParts(readFileSync(sample.path)).map(verifiedBy(sample)).find(Boolean),
}

/** The checks that a report must pass: signatures are looked at where there are some. */
export function checksOf({ signatures }: Sample): readonly (readonly [string, Check])[] {
  return Object.entries(signatures === 0 ? CHECKS : { ...CHECKS, ...SIGNATURE_CHECKS })
}

function quiet(program: string, args: readonly string[], complaint: RegExp): Finding {
  const said = run(program, args)
  if (!said) return { missing: program }
  return said.code === 0 && !complaint.test(said.text) ? undefined : said.text
}

function says(program: string, args: readonly string[], wanted: readonly RegExp[]): Finding {
  const said = run(program, args)
  if (!said) return { missing: program }
  return wanted.every(pattern => pattern.test(said.text)) ? undefined : said.text
}

function attachedAsWritten(sample: Sample): Finding {
  const out = `${sample.path}.attached`
  const listed = run('pdfdetach', ['-list', sample.path])
  if (!listed) return { missing: 'pdfdetach' }
  const { attachment } = sample
  const place = listed.text.split('\n').find(line => line.endsWith(`: ${attachment}`))?.split(':')[0]
  const said = place && run('pdfdetach', ['-save', place, '-o', out, sample.path])
  if (!said || said.code !== 0) return said ? said.text : listed.text
  return readFileSync(out).equals(sample.attached) ? undefined : `${attachment} differs from what was attached`
}

function signaturesValid(sample: Sample): Finding {
  const said = run('pdfsig', ['-nocert', sample.path])
  if (!said) return { missing: 'pdfsig' }
  const valid = said.text.match(/Signature Validation: Signature is Valid\./g)?.length ?? 0
  const whole = /Total document signed/.test(said.text)
  return valid === sample.signatures && whole ? undefined : said.text
}

/** The self-made certificate is its own authority here: who signed is not what is asked. */
function verifiedBy(sample: Sample) {
  return ({ cms, covered }: ReturnType<typeof signedParts>[number]): Finding => {
    const { path } = sample
    const [inside, content, own, out] = [`${path}.cms`, `${path}.covered`, `${path}.pem`, `${path}.verified`]
    writeFileSync(inside, cms)
    writeFileSync(content, covered)
    run('openssl', ['pkcs7', '-inform', 'DER', '-in', inside, '-print_certs', '-out', own])
    const trust = ['-CAfile', own, '-purpose', 'any', '-no_check_time']
    const files = ['-in', inside, '-content', content, '-out', out]
    return quiet('openssl', ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', ...trust, ...files], /^Error/im)
  }
}
