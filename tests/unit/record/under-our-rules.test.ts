import { expect, test } from 'vitest'
import { earlierSeals } from '../../../src/content/earlier-seals.ts'
import { seal } from '../../../src/content/seal.ts'
import { asDraft } from '../../../src/record/as-draft.ts'
import { worksheetText } from '../../../src/record/canonical.ts'
import { readWorksheet } from '../../../src/record/read-worksheet.ts'
import { underOurRules } from '../../../src/record/under-our-rules.ts'
import { EARLIER_RULES, type Worksheet } from '../../../src/record/worksheet.ts'
import { exported } from '../../cases/exported.ts'
import { workedExample } from '../../cases/worked-example.ts'

const NOW = '2027-01-10T09:00:00.000+01:00'
const [first = expect.fail('no earlier rules')] = earlierSeals
const OURS = { version: seal.version, sha256: seal.sha256 }
const old: Worksheet = { ...workedExample, rubric: first }

test('a worksheet of our rules stays as it is', () => {
  expect(underOurRules(workedExample, NOW)).toBe(workedExample)
})

test('one of other rules goes on under ours, and says until when it was answered under which', () => {
  const now = underOurRules(old, NOW)
  expect(now).toEqual({ ...old, rubric: OURS, earlierRules: [{ ...first, until: NOW }] })
  const read = readWorksheet(worksheetText(now))
  expect(read.ok && read.worksheet.earlierRules).toEqual(now.earlierRules)
})

test('so it does as a new draft of a file, and as an exported report', async () => {
  const [draft, report] = [asDraft(old, 'copy', NOW), await exported(old)]
  expect(draft).toMatchObject({ rubric: OURS, earlierRules: [{ ...first, until: NOW }] })
  expect(report).toMatchObject({ rubric: OURS, earlierRules: [{ ...first, until: report.render.exportedAt }] })
})

test('of a line without end the oldest are forgotten, and the file opens', () => {
  const many = Array.from({ length: EARLIER_RULES }, () => ({ ...first, until: NOW }))
  const later = '2028-01-01T00:00:00Z'
  const { earlierRules } = underOurRules({ ...old, earlierRules: many }, later)
  expect(earlierRules).toHaveLength(EARLIER_RULES)
  expect(earlierRules.at(-1)?.until).toBe(later)
})
