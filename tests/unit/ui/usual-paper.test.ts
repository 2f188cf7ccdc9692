import { expect, test } from 'vitest'
import { usualPaper } from '../../../src/ui/usual-paper.ts'

test.each([
  ['en-US', 'letter'], ['es-MX', 'letter'], ['fr-CA', 'letter'], ['en-Latn-US', 'letter'],
  ['en', 'a4'], ['en-GB', 'a4'], ['nl-NL', 'a4'], ['de', 'a4'], ['ca', 'a4'], ['pa-IN', 'a4'], ['', 'a4'],
])('who reads %s prints on %s', (language, paper) => {
  expect(usualPaper(language)).toBe(paper)
})
