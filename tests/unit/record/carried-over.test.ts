import { expect, test } from 'vitest'
import { carriedOver, newFormsSince, newPlacesSince } from '../../../src/record/carried-over.ts'
import { readWorksheet } from '../../../src/record/read-worksheet.ts'
import { readGolden } from './golden.ts'

const opened = (name: string) => {
  const read = readWorksheet(readGolden(name))
  return read.ok ? read.worksheet : expect.fail(`${name} does not open`)
}

test('all that a file of version 1 held is counted', () => {
  expect(carriedOver(opened('worksheet-1.json'))).toEqual({
    answers: { feature: 2, what: 3, when: 3, who: 3, why: 2 },
    notes: 3, safeguards: 1, people: 2, own: 1, verdicts: 2, ratings: 1, variants: 1,
  })
})

test.each<[string, number, readonly string[], readonly string[]]>([
  ['worksheet-1.json', 1, ['variant-order'], ['own-hazards', 'plan', 'alone']],
  ['worksheet-1-rules-1.0.json', 1, [], ['own-hazards', 'plan', 'what-ifs', 'alone']],
  ['worksheet-2.json', 2, [], ['alone']],
  ['worksheet-3-first.json', 3, ['nameless-lot'], []],
  ['worksheet-4.json', 4, [], []],
])('%s: what is said in another form, and which places are new and empty', (name, version, forms, places) => {
  expect(newFormsSince(version, opened(name))).toEqual(forms)
  expect(newPlacesSince(version, opened(name))).toEqual(places)
})
