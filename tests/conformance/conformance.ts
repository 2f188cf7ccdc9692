import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Finding, type Sample, checksOf } from './pdf-checks.ts'
import { makeSamples } from './sample-reports.ts'
import { type Validator, pyHanko, veraPdf } from './validators.ts'

/** Makes reports with the real code and lets other people's programs judge them. Answers 1 if one must not stand. */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  try {
    const samples = await makeSamples(folder)
    const failures = samples.flatMap(sample => checksOf(sample).map(([name, check]) => told(sample, name, check)))
    report('veraPDF', veraPdf(), samples)
    report('pyHanko', pyHanko(), samples)
    return failures.some(Boolean) ? 1 : 0
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Prints one line for one check of one report, and says whether it failed. */
function told(sample: Sample, name: string, check: (sample: Sample) => Finding): boolean {
  const finding = check(sample)
  if (finding === undefined) console.log(`ok           ${name}: ${sample.name}`)
  else if (typeof finding === 'string') console.log(`FAILED       ${name}: ${sample.name}\n${finding}`)
  else console.log(`not checked: ${name}: ${finding.missing} is not installed`)
  return typeof finding === 'string'
}

function report(name: string, validator: Validator | string, samples: readonly Sample[]): void {
  if (typeof validator === 'string') return console.log(`not checked: ${validator}`)
  for (const line of validator(samples)) console.log(`${name} ${line}`)
}
