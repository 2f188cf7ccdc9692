import { describe, expect, test } from 'vitest'
import { questions } from '../../../src/content/questions.ts'
import { checkFile } from '../../../src/jobs/check-file.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { readWorksheet } from '../../../src/record/read-worksheet.ts'
import type { Worksheet } from '../../../src/record/worksheet.ts'
import { exported } from '../../cases/exported.ts'
import { quickLook } from '../../cases/worked-example.ts'
import { NOW } from '../signature/people.ts'
import { withAttached } from './drawn-otherwise.ts'

const record = await exported(quickLook)

describe('a small file does not keep anybody waiting', () => {
  const filled = (note: string, notes: number): Worksheet => {
    const ids = Object.keys(questions).slice(0, notes)
    const all = Object.fromEntries(ids.map(id => [id, { unknown: true as const, note }]))
    return { ...quickLook, answers: { ...quickLook.answers, joint: { ...quickLook.answers.joint, all } } }
  }

  test.each([
    ['megabytes of notes', filled('All work and no play. '.repeat(13_000), 40)],
    ['half a million lines', filled('\n'.repeat(250_000), 2)],
  ])('that carries %s, packed', async (_, hostile) => {
    const pdf = withAttached(record, worksheetText(await exported(hostile)))
    expect(pdf.length).toBeLessThan(300_000)
    expect(await checkFile(pdf, NOW)).toMatchObject({ verdict: 'altered', printed: 'different', result: 'same' })
  })

  const text = worksheetText(record)
  const floods: Readonly<Record<string, string>> = {
    'numbers for places to sign': text.replace('"slots":[', `"slots":[${'0,'.repeat(9e6)}`),
    'one problem for each of many places': text.replace('"slots":[', `"slots":[${'0,'.repeat(249e3)}`),
    'reasons for hazards that nobody knows':
      text.replace('"accepted":{', `"accepted":{${Array.from({ length: 3e5 }, (_, i) => `"a${i}":""`).join()}`),
    'keys by the million': text.replace('{', `{${Array.from({ length: 1e6 }, (_, i) => `"${i}":0`).join()},`),
    'brackets by the million': text.replace('"accepted":{', `"accepted":${'{"a":'.repeat(1e6)}{${'}'.repeat(1e6)}`),
    'lone surrogates': text.replace('Adults', String.raw`\ud800`.repeat(9)),
  }

  test.each(Object.entries(floods))('a worksheet file of %s is refused', (_, flood) => {
    expect(readWorksheet(flood)).toMatchObject({ failure: { kind: 'invalid' } })
  })

  test('a worksheet file of 50 MB is not even read', () => {
    expect(readWorksheet(text.replace('Adults', 'a'.repeat(5e7)))).toMatchObject({ failure: { kind: 'too-large' } })
  })

  test.each(['en-x', 'en-u', 'xx-1', 'en-en-en', 'en-u-nu-deva', '<img>'])('so is a language called %s', language => {
    expect(readWorksheet(worksheetText({ ...record, language }))).toMatchObject({ failure: { kind: 'invalid' } })
  })
})
