import * as fc from 'fast-check'
import { compareResult } from '../../../../src/record/compare-result.ts'
import { readRules } from '../../../../src/record/read-rules.ts'
import { canonicalJson } from '../../../../src/record/canonical.ts'
import { rubric } from '../../../../src/content/rubric.ts'
import { exported } from '../../../cases/exported.ts'
import { quickLook } from '../../../cases/worked-example.ts'
import { editedJson } from '../edited-json.ts'
import type { Entry } from '../entry.ts'

const record = await exported(quickLook)
const some = <T>(entries: Readonly<Record<string, T>>, most: number) =>
  Object.fromEntries(Object.entries(entries).slice(0, most))

/** One of each of our rules, so that ten thousand of them are read in a few seconds. */
const few = canonicalJson({ rubric: {
  ...rubric, hazards: some(rubric.hazards, 1), safeguards: some(rubric.safeguards, 1), stops: some(rubric.stops, 1),
  questions: { ...some(rubric.questions, 12), [rubric.actionsQuestion]: rubric.questions['what.actions'] },
} })
const all = canonicalJson({ rubric })

/** The rules beside a worksheet, as somebody may have written them. Whoever scores by them is ready for a break. */
export const attachedRules: Entry<string> = {
  inputs: fc.oneof({ weight: 99, arbitrary: editedJson([few]) }, { weight: 1, arbitrary: editedJson([all]) }),
  meet: (text) => {
    const rules = readRules(text)
    if (rules === null) return { kind: 'refused', says: '' }
    try {
      return { kind: 'scores', says: JSON.stringify(compareResult(record, rules)) }
    } catch (error) {
      if (error instanceof RangeError) throw error
      return { kind: 'breaks the score', says: '' }
    }
  },
  sizeOf: (text) => text.length,
  outcomes: { 'refused': true, 'scores': true, 'breaks the score': false },
}
