import { expect, test } from 'vitest'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { worksheet } from '../../../src/record/worksheet.ts'
import { instantNow } from '../../../src/ui/moment.ts'

test('this moment is written as a record holds it, with the offset of this place', () => {
  const before = Date.now()
  const now = instantNow()
  expect(Date.parse(now)).toBeGreaterThanOrEqual(before)
  expect(Date.parse(now)).toBeLessThanOrEqual(Date.now())
  expect(worksheet.safeParse(newWorksheet({ id: 'w1', now, depth: 'full' })).success).toBe(true)
})
