import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { attackTable } from './attack-table.ts'
import { egressInFullBrowser } from './egress.ts'
import { independentCheck } from './independent-check.ts'
import { manyKills } from './many-kills.ts'
import { type Finding, type Sample, checksOf } from './pdf-checks.ts'
import { pdfJs } from './pdf-js.ts'
import { makeSamples } from './sample-reports.ts'
import { type Remark, type Validator, pyHanko, veraPdf } from './validators.ts'

/** Makes reports with the real code and lets other people's programs judge them. Answers 1 if one must not stand. */
export async function main(): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'))
  try {
    const samples = await makeSamples(folder)
    const failures = [
      ...samples.flatMap(sample => checksOf(sample).map(([name, check]) => told(sample, name, check))),
      noted('independent check', await independentCheck(folder, samples)),
      remarked('veraPDF', veraPdf(), samples),
      remarked('pyHanko', pyHanko(), samples),
      remarked('pdf.js', pdfJs(), samples),
      await attacked(folder),
      noted('kill -9', await manyKills()),
      noted('nothing leaves', await egressInFullBrowser()),
    ]
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

/** Prints what a validator says, and says whether it refuses a report. */
function remarked(name: string, validator: Validator | string, samples: readonly Sample[]): boolean {
  return noted(name, typeof validator === 'string' ? validator : validator(samples))
}

/** Prints remarks, or why there are none, and says whether one of them fails the run. */
function noted(name: string, remarks: readonly Remark[] | string): boolean {
  if (typeof remarks === 'string') {
    console.log(`not checked: ${remarks}`)
    return false
  }
  for (const { line, fine } of remarks) console.log(`${fine ? 'ok          ' : 'FAILED      '} ${name}: ${line}`)
  return remarks.some(({ fine }) => !fine)
}

/** Prints the table of the attacks, and says whether a file passes that must not. */
async function attacked(folder: string): Promise<boolean> {
  const { lines, passed } = await attackTable(folder)
  for (const line of lines) console.log(line)
  for (const name of passed) console.log(`FAILED       passes unharmed: ${name}`)
  return passed.length > 0
}
