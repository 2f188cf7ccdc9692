import { rubric } from '../../src/content/rubric.ts'
import { score } from '../../src/domain/score.ts'
import { assessmentOf } from '../../src/record/assessment.ts'
import type { ExportedWorksheet, Worksheet } from '../../src/record/worksheet.ts'
import { loadFonts } from '../../src/report/fonts/load-fonts.ts'
import { outlineReport } from '../../src/report/outline-report.ts'
import { renderReport } from '../../src/report/render-report.ts'
import { en } from '../../src/words/words.ts'
import { drawWithPdfkit } from './draw-with-pdfkit.ts'
import { type Figure, median } from './figure.ts'

const ROUNDS = 7

/** One scoring of a worksheet's joint answers, in Node; the middle of several hundred. */
export function measureScore(name: string, { answers }: Worksheet): Figure {
  const assessment = assessmentOf(answers.joint)
  const times = Array.from({ length: 400 }, () => {
    const start = performance.now()
    score(rubric, assessment)
    return (performance.now() - start) * 1000
  })
  return { name: `${name}: score`, value: median(times.slice(100)), unit: 'µs' }
}

/** Our time and our bytes for a report as multiples of pdfkit's for the same outline, turn by turn in this process. */
export async function measureBesidePdfkit(name: string, record: ExportedWorksheet): Promise<readonly Figure[]> {
  const ratios: number[] = []
  const theirBytes = (await drawWithPdfkit(outlineReport(record, en), loadFonts())).length
  for (let round = 0; round < ROUNDS; round++) {
    const ours = await timed(() => renderReport(record))
    const theirs = await timed(() => drawWithPdfkit(outlineReport(record, en), loadFonts()))
    ratios.push(ours / theirs)
  }
  return [
    { name: `${name}: render, time beside pdfkit`, value: median(ratios.slice(2)), unit: '×' },
    { name: `${name}: render, bytes beside pdfkit`, value: renderReport(record).pdf.length / theirBytes, unit: '×' },
  ]
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now()
  await work()
  return performance.now() - start
}
