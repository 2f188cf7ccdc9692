import { describe, expect, test } from 'vitest'
import { checkFile } from '../../../src/jobs/check-file.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { seal } from '../../../src/content/seal.ts'
import { en } from '../../../src/words/words.ts'
import { exported } from '../../cases/exported.ts'
import { workedExample } from '../../cases/worked-example.ts'
import { NOW } from '../signature/people.ts'
import { heardText, readPdf } from './read-pdf.ts'

const record = await exported({ ...workedExample, language: 'es' })
const rendered = renderReport(record)
const heard = heardText(readPdf(rendered.pdf))

describe('the report of a worksheet in Spanish', () => {
  test('is in Spanish, with every letter of it in the fonts', () => {
    expect(heard).toContain('Después de las salvaguardas')
    expect(heard).toContain('¿')
    expect(rendered.missing).toEqual([])
  })

  test('says that the translation has not been reviewed, and an English one has no such line', async () => {
    expect(heard).toContain('valen las inglesas')
    const english = heardText(readPdf(renderReport(await exported(workedExample)).pdf))
    expect(english).not.toContain(en.report.howMade.unreviewed)
  })

  test('keeps none of the sentences of the English one but sources and what people wrote', () => {
    for (const sentence of [en.report.checking.nothing, en.report.risks.lead.slice(0, 40), en.tierNotes.lowIsNotSafe]) {
      expect(heard).not.toContain(sentence)
    }
  })

  test('carries the same rules as every other, and is drawn again from its record to the byte', async () => {
    const check = await checkFile(rendered.pdf, NOW, [])
    expect(check.printed).toBe('same')
    expect(check.rules).toBe('ours')
    expect(record.rubric.sha256).toBe(seal.sha256)
  })
})
