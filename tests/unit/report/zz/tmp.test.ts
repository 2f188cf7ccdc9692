import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
import { renderReport } from '../../../../src/report/render-report.ts'
import { exported, judgedWorksheet } from '../example-record.ts'
import { workedExample } from '../../../cases/worked-example.ts'
import { readPdf, printedText } from '../read-pdf.ts'
const LONG = 'Nobody who has been on a ward was asked before this was planned, and nobody told us. '.repeat(4)
test('x', async () => {
  writeFileSync('/tmp/report-pages/w.pdf', renderReport(await exported(workedExample, 'a4')).pdf)
  const j = judgedWorksheet.answers.joint
  const people = Object.fromEntries(['a', 'b', 'c', 'd', 'e', 'f'].map((id) => [
      id, { name: `Dr Anneliese Brøndum-${id}`, role: 'clinician', interest: id === 'b', signer: true } as const ]))
  const full = (cells: Record<string, string | readonly string[]>) => ({ ...judgedWorksheet,
    team: { order: ['a', 'b', 'c', 'd', 'e', 'f'], people },
    judgements: Object.fromEntries(['a', 'b', 'c'].map((id) => [
    id, { verdict: 'not-acceptable', reason: LONG, dissent: LONG, conditions: [] } as const ])),
    answers: { ...judgedWorksheet.answers, joint: { ...j, all: { ...j.all,
    ...Object.fromEntries(Object.entries({'feature.for': LONG, 'feature.today': LONG, 'feature.version': LONG, 'why.promise': LONG,
      'feature.adds': ['reaches-unreached', 'practice-between', 'say-it-first'], ...cells}).map(([k, value]) => [k, { value }])) } } } })
  for (const [name, ws] of [['roomy', full({})], ['roomy2', full({'who.ages':'under-13','who.acuity':'serious','when.oversight':'flagged'})],
    ['roomy3', full({'what.actions': ['diagnose','treat','inform','converse'], 'who.ages':'under-13','who.acuity':'serious','when.oversight':'flagged', 'who.number': 'more', 'why.role':'instead'})],
    ['crowded', full({'what.manner': ['keeps-from-leaving', 'claims-clinician'],'who.ages':'under-13','who.acuity':'serious','when.oversight':'flagged'})]] as const)
  for (const size of ['a4', 'letter'] as const) {
    const pdf = renderReport(await exported(ws as never, size)).pdf
    writeFileSync(`/tmp/report-pages/${name}-${size}.pdf`, pdf)
    const read = readPdf(pdf)
    const second = printedText({ ...read, pages: [read.pages[1]!] }).trim().slice(0, 30)
    console.log(name, size, second)
  }
}, 60000)
