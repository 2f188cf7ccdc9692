import { expect, test } from 'vitest'
import { skimFile } from '../../../src/jobs/skim-file.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import type { ExportedWorksheet } from '../../../src/record/worksheet.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { exported } from '../../cases/exported.ts'
import { quickLook, workedExample } from '../../cases/worked-example.ts'
import { NOW, signedBy } from '../signature/people.ts'
import { withAttached } from './drawn-otherwise.ts'

const own = await exported(quickLook)
const other = await exported(workedExample)

async function verdictOf(pdf: Uint8Array): Promise<string> {
  const { found } = await skimFile(pdf, { now: NOW, language: 'en' })
  return found.kind === 'failure' ? found.failure.kind : found.verdict
}

test('a report as it was drawn is what its signatures make it', async () => {
  const { pdf } = renderReport(own)
  expect([await verdictOf(pdf), await verdictOf(await signedBy(pdf, 1))]).toEqual(['unsigned', 'intact'])
})

test('pages that carry the data of another worksheet are told without drawing them, whoever signed them', async () => {
  const swapped = withAttached(own, worksheetText(other))
  expect([await verdictOf(swapped), await verdictOf(await signedBy(swapped, 1))]).toEqual(['altered', 'altered'])
})

test('so are data that only bear the id of the pages', async () => {
  const dressed: ExportedWorksheet = { ...other, render: { ...other.render, fileId: own.render.fileId } }
  expect(await verdictOf(withAttached(own, worksheetText(dressed)))).toBe('altered')
})

test('what another release drew is left to be looked at', async () => {
  const before: ExportedWorksheet = { ...other, render: { ...other.render, release: '0.9.0' } }
  expect(await verdictOf(withAttached(own, worksheetText(before)))).toBe('unsigned')
})
