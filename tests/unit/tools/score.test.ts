import { writeFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { exampleLayer } from '../../../src/content/example-layer.ts'
import { examples } from '../../../src/content/examples.ts'
import { rubric } from '../../../src/content/rubric.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { exportWorksheet } from '../../../src/record/export-worksheet.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { en } from '../../../src/words/words.ts'
import { main, scoreLine } from '../../tools/score.ts'
import { NOW } from '../record/any-record.ts'

const scribe = examples['ambient-scribe']
const answers = exampleLayer({ ...scribe, kind: 'example' }, en.exampleTexts['ambient-scribe'])

interface Line {
  readonly stops: readonly string[]
  readonly stopStates: readonly { readonly stop: string }[]
  readonly lenses: readonly { readonly lens: string }[]
}

let folder: string
const said = { out: '', err: '' }

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'score-'))
  Object.assign(said, { out: '', err: '' })
  vi.spyOn(console, 'log').mockImplementation((line: string) => void (said.out += line))
  vi.spyOn(console, 'error').mockImplementation((line: string) => void (said.err += line))
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true })
})

const scoreOf = async (content: string | Uint8Array): Promise<number> => {
  const file = join(folder, 'file')
  writeFileSync(file, content)
  return main([file])
}

describe('npm run score', () => {
  test('prints the result of a worksheet file as one line', async () => {
    expect(await scoreOf(worksheetText(newWorksheet({ id: 'w', now: NOW, depth: 'full', answers })))).toBe(0)
    expect(said.err).toBe('')
    const result = JSON.parse(said.out) as Record<string, unknown>
    expect(Object.keys(result)).toEqual([
      'tier', 'rubricTier', 'inherentTier', 'interval', 'stops', 'stopStates', 'lenses', 'hazards',
    ])
    expect(result['interval']).toEqual([expect.any(Number), result['tier']])
    expect(result['hazards']).toContainEqual({
      action: 'write-notes', hazard: 'harmful-content', severity: 2, likelihood: 2, rating: 2,
      residual: { severity: 2, likelihood: expect.any(Number), rating: expect.any(Number) },
    })
  })

  test('prints the same for the PDF that carries it', async () => {
    const worksheet = newWorksheet({ id: 'w', now: NOW, depth: 'full', answers })
    const exported = await exportWorksheet(worksheet, {
      release: '1.0.0+test', pageSize: 'a4', exportedAt: NOW, sha256: async () => '0'.repeat(64),
    })
    expect(await scoreOf(renderReport(exported).pdf)).toBe(0)
    expect(said).toEqual({ out: scoreLine(worksheet), err: '' })
  })

  test('has no tier while not enough is answered', async () => {
    await scoreOf(worksheetText(newWorksheet({ id: 'w', now: NOW, depth: 'full' })))
    expect(JSON.parse(said.out)).toMatchObject({
      tier: null, rubricTier: null, inherentTier: null, interval: [1, 4], stops: [], hazards: [],
    })
  })

  test('names every reason not to proceed and every lens, with the answers that decide', () => {
    const posing = {
      all: { 'feature.jurisdictions': { value: ['us-tennessee'] }, 'what.manner': { value: ['claims-clinician'] } },
      actions: {},
      safeguards: {},
    }
    const result = JSON.parse(scoreLine(newWorksheet({ id: 'w', now: NOW, depth: 'full', answers: posing }))) as Line
    expect(result.stops).toEqual(['poses-as-clinician', 'tennessee-licence'])
    expect(result.stopStates.map(({ stop }) => stop)).toEqual(Object.keys(rubric.stops))
    expect(result.stopStates).toContainEqual({
      stop: 'tennessee-licence', kind: 'legal', state: 'stands', deciding: [
        { question: 'feature.jurisdictions', action: null, option: 'us-tennessee', assumedWorst: false },
        { question: 'what.manner', action: null, option: 'claims-clinician', assumedWorst: false },
      ],
    })
    expect(result.lenses.map(({ lens }) => lens)).toEqual(Object.keys(rubric.lenses))
    expect(result.lenses).toContainEqual(expect.objectContaining({
      lens: 'us-tennessee', state: 'applies', level: ['not-allowed', 'not-allowed'],
    }))
  })

  test.each([
    ['half a file', '{"format"', 'not-json'],
    ['a file of another program', '{"format":"other"}', 'not-ours'],
    ['a broken PDF', '%PDF-1.7 and nothing more', 'cannot be read'],
  ])('says what is wrong with %s, and prints no line', async (_name, content, why) => {
    expect(await scoreOf(content)).toBe(1)
    expect(said.out).toBe('')
    expect(said.err).toContain(why)
  })
})
