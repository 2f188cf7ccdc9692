import { afterAll, describe, test } from 'vitest'
import { LONGEST, expectKept } from './expect-kept.ts'
import { closeDesk } from './fuzzed.ts'

afterAll(closeDesk)

describe('what nobody has checked never throws, hangs, changes an object’s nature or fills the memory', () => {
  test.each(['worksheet files', 'answer files', 'decisions', 'dropped files', 'pasted texts'] as const)('%s', (entry) =>
    expectKept(entry), LONGEST)

  test('printed worksheets, as they are printed, saved for other programs and read again', () =>
    expectKept('printed worksheets', 25), LONGEST)
})
