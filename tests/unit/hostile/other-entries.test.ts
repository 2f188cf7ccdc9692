import { afterAll, describe, test } from 'vitest'
import { LONGEST, expectKept } from './expect-kept.ts'
import { closeDesk } from './fuzzed.ts'

afterAll(closeDesk)

describe('what nobody has checked never throws, hangs, changes an object’s nature or fills the memory', () => {
  test.each(['contact cards', 'refusals', 'addresses', 'kept drafts', 'kept keys and decisions'] as const)(
    '%s', (entry) => expectKept(entry), LONGEST,
  )

  test.each(['PDFs', 'key files', 'signed refusals', 'authorities', 'attached rules'] as const)('%s', (entry) =>
    expectKept(entry, 500), LONGEST)
})
