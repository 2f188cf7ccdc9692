import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { earlierSeals } from '../../../src/content/earlier-seals.ts'
import { rubric } from '../../../src/content/rubric.ts'
import { seal as sealOfOurs } from '../../../src/content/seal.ts'
import type { Rubric } from '../../../src/domain/rubric.ts'
import { checkFile } from '../../../src/jobs/check-file.ts'
import { canonicalJson, worksheetText } from '../../../src/record/canonical.ts'
import { readRules } from '../../../src/record/read-rules.ts'
import { recordResult } from '../../../src/record/record-result.ts'
import type { ExportedWorksheet } from '../../../src/record/worksheet.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { exported } from '../../cases/exported.ts'
import { quickLook, workedExample } from '../../cases/worked-example.ts'
import { restored } from '../record/kept-rules.ts'
import { NOW } from '../signature/people.ts'
import { withRules, withRulesText, withoutRules } from './drawn-otherwise.ts'

const ofOtherRelease = (record: ExportedWorksheet): ExportedWorksheet =>
  ({ ...record, render: { ...record.render, release: '0.9.0+0123456789ab' } })

const short = ofOtherRelease(await exported(quickLook))
const full = ofOtherRelease(await exported(workedExample))

/** Rules of another release, which would have nobody proceed with anything. */
const stops: Rubric['stops'] = { always: { kind: 'clinical', when: { kind: 'all', of: [] }, cites: 'our judgement' } }
const otherRules: Rubric = { ...rubric, version: '0.9', stops }
const byThem: ExportedWorksheet = { ...full, result: recordResult(full, otherRules) }

/** The words of the check's page: the verdict, then pages, rules and result. */
const shown = async (pdf: Uint8Array) => {
  const { verdict, printed, rules, result } = await checkFile(pdf, NOW)
  return [verdict, printed, rules, result]
}

describe('the result of a report of this release', () => {
  test('is computed by the rules that it carries, which are ours', async () => {
    expect(await shown(renderReport(await exported(quickLook)).pdf)).toEqual(['unsigned', 'same', 'ours', 'same'])
  })
})

describe('the result of a report of another release', () => {
  test('is computed by our rules where it carries these', async () => {
    expect(await shown(renderReport(full).pdf)).toEqual(['unsigned', 'not-checked', 'ours', 'same'])
  })

  test('is computed by the rules that it carries', async () => {
    expect(await shown(withRules(byThem, otherRules))).toEqual(['unsigned', 'not-checked', 'others', 'same'])
  })

  test('is computed by rules 1.0 as they were released, for as long as such reports lie in archives', async () => {
    const released = readFileSync(join(import.meta.dirname, '../../golden/rubric-1.0.json'), 'utf8')
    const rules = readRules(released) ?? expect.fail('rules 1.0 cannot be followed any more')
    const pdf = withRulesText({ ...full, result: recordResult(full, rules) }, released, '1.0')
    expect(await checkFile(pdf, NOW)).toMatchObject({ verdict: 'unsigned', rules: 'earlier', result: 'same' })
  })

  test('is computed by rules of our version that had other words: a release had them', async () => {
    const { version, sha256 } = earlierSeals.findLast((seal) => seal.version === rubric.version &&
      seal.sha256 !== sealOfOurs.sha256) ?? expect.fail('no earlier rules bear our version')
    const pdf = withRulesText(full, canonicalJson(restored(sha256)), version)
    expect(await checkFile(pdf, NOW)).toMatchObject({ verdict: 'unsigned', rules: 'earlier' })
  })

  test('is altered where those give another', async () => {
    const checked = await checkFile(withRules(full, otherRules), NOW)
    expect(checked).toMatchObject({ verdict: 'altered', rules: 'others', result: 'different' })
    expect(checked.resultDifferences).toEqual([{ part: 'stops', recorded: [], computed: ['always'] }])
  })

  test('may rest on questions that this release does not know', async () => {
    const { 'what.output': output, ...questions } = rubric.questions
    const newer: Rubric = { ...otherRules, questions: { ...questions, 'what.newer': output }, enough: ['what.newer'] }
    const asked: ExportedWorksheet = JSON.parse(worksheetText(short).replace('"what.output":', '"what.newer":'))
    const pdf = withRules({ ...asked, result: recordResult(asked, newer) }, newer)
    expect(recordResult(asked, newer).tier).not.toBeNull()
    expect(await shown(pdf)).toEqual(['unsigned', 'not-checked', 'others', 'same'])
    expect((await checkFile(pdf, NOW)).attached).toMatchObject({ failure: { kind: 'unknown-ids' } })
  })

  test('is not computed by rules that this release cannot follow', async () => {
    const strange = { ...stops, s: { kind: 'clinical', when: { kind: 'not', of: [] }, cites: 'our judgement' } }
    const pdf = withRules(byThem, { ...otherRules, stops: strange } as unknown as Rubric)
    expect(await shown(pdf)).toEqual(['unsigned', 'not-checked', 'not-understood', 'not-checked'])
  })
})

describe('rules that no release attached beside such a worksheet', () => {
  const named = (version: string, sha256: string): ExportedWorksheet => ({ ...byThem, rubric: { version, sha256 } })
  const { version, sha256 } = full.rubric
  const files: Readonly<Record<string, Uint8Array>> = {
    'others than it names': renderReport(named('0.9', '0'.repeat(64))).pdf,
    'ours, under another name': renderReport(named('0.9', sha256)).pdf,
    'its own, under our name': withRules(byThem, { ...otherRules, version }),
    'none': withoutRules(byThem),
    'some that name themselves otherwise': withRules(byThem, otherRules, '0.8'),
  }
  test.each(Object.entries(files))('%s', async (_, pdf) => {
    expect((await shown(pdf)).slice(0, 3)).toEqual(['altered', 'not-checked', 'do-not-fit'])
  })
})

test('a worksheet with ids that this release does not know was not drawn by it', async () => {
  const ours = await exported(quickLook)
  const asked: ExportedWorksheet = JSON.parse(worksheetText(ours).replace('"what.output":', '"what.newer":'))
  expect((await shown(withRules(asked, otherRules))).slice(0, 2)).toEqual(['altered', 'different'])
})
