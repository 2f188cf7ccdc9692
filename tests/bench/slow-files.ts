import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { worksheetText } from '../../src/record/canonical.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { exported } from '../cases/exported.ts'
import { largeWorksheet } from '../cases/large-worksheet.ts'
import { answerFile, manyAnswers } from '../cases/many-answers.ts'
import { signedBy } from '../unit/signature/people.ts'

/** Paths of files that ask much of a slow machine: a large worksheet, its signed report, and thirty answer files. */
export interface SlowFiles {
  readonly large: string
  readonly signed: string
  readonly answers: readonly string[]
}

/** Writes them into a folder. */
export async function filesIn(folder: string): Promise<SlowFiles> {
  mkdirSync(folder, { recursive: true })
  const saved = (name: string, content: string | Uint8Array) => {
    const path = join(folder, name)
    writeFileSync(path, content)
    return path
  }
  const signed = await signedBy(renderReport(await exported(largeWorksheet)).pdf, 1, 2)
  return {
    large: saved('large.worksheet.json', worksheetText(largeWorksheet)),
    signed: saved('large.pdf', signed),
    answers: manyAnswers.map((_, index) => saved(`answers-${index}.worksheet.json`, worksheetText(answerFile(index)))),
  }
}
