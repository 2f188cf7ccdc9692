import { readFileSync, writeFileSync } from 'node:fs'
import { run } from './command.ts'
import { signedParts } from './signed-parts.ts'

/** A report on disk and what has to be found in it. */
export interface Sample {
  readonly name: string
  readonly path: string
  /** The attached worksheet, as it was attached. */
  readonly attached: Uint8Array
  readonly signatures: number
}

/** `undefined`: as it should be. A text: what is wrong. `missing`: the program is not here. */
export type Finding = undefined | string | { readonly missing: string }

/** What other people's programs must agree with, by name. A finding here fails the run. */
export const PDF_CHECKS: Readonly<Record<string, (sample: Sample) => Finding>> = {
  'qpdf --check': ({ path }) => quiet('qpdf', ['--check', path], /WARNING|error/i),
  'mutool info': ({ path }) => quiet('mutool', ['info', path], /^(?:error|warning)/im),
  'mutool clean': ({ path }) => quiet('mutool', ['clean', '-g', path, `${path}.clean`], /^(?:error|warning)/im),
  'pdfinfo': ({ path }) => says('pdfinfo', [path], [/^Title:\s+\S/m, /^Tagged:\s+yes$/m, /^PDF version:\s+1\.7$/m]),
  'pdfdetach': attachedAsWritten,
  'pdfsig': sample => (sample.signatures === 0 ? undefined : signaturesValid(sample)),
  'openssl cms -verify -cades': sample => signedParts(readFileSync(sample.path)).map(verifiedBy(sample)).find(Boolean),
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
  const said = run('pdfdetach', ['-savefile', 'worksheet.json', '-o', out, sample.path])
  if (!said) return { missing: 'pdfdetach' }
  if (said.code !== 0) return said.text
  return readFileSync(out).equals(sample.attached) ? undefined : 'worksheet.json differs from what was attached'
}

function signaturesValid(sample: Sample): Finding {
  const said = run('pdfsig', ['-nocert', sample.path])
  if (!said) return { missing: 'pdfsig' }
  const valid = said.text.match(/Signature Validation: Signature is Valid\./g)?.length ?? 0
  const whole = /Total document signed/.test(said.text)
  return valid === sample.signatures && whole ? undefined : said.text
}

function verifiedBy(sample: Sample) {
  return ({ cms, covered }: ReturnType<typeof signedParts>[number]): Finding => {
    writeFileSync(`${sample.path}.cms`, cms)
    writeFileSync(`${sample.path}.covered`, covered)
    const options = ['cms', '-verify', '-cades', '-binary', '-noverify', '-inform', 'DER']
    const files = ['-in', `${sample.path}.cms`, '-content', `${sample.path}.covered`, '-out', `${sample.path}.verified`]
    return quiet('openssl', [...options, ...files], /^Error/im)
  }
}
