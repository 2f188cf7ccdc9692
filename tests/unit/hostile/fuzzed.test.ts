import { afterAll, expect, test } from 'vitest'
import { closeDesk, fuzzed } from './fuzzed.ts'

afterAll(closeDesk)

test.each([
  ['throwing', /unexpected token.*from 7\b.*replayed by FUZZ_SEED=\d+ FUZZ_PATH=[\d:]+/s],
  ['inventive', /An outcome that nobody named: odd.*from 7\b/s],
  ['talkative', /It says 1000000 characters of 10.*from 7\b/s],
  ['slow', /It took \d+, \d+ ms.*from 7\b/s],
  ['polluting', /Every object was changed.*replayed by/s],
] as const)('a reader that is %s is noticed, with the input and how to see it again', async (entry, says) => {
  expect((await fuzzed(entry, 1_000)).failure).toMatch(says)
  await closeDesk()
})

test('one that never ends is ended, and told in the same way', async () => {
  expect((await fuzzed('hanging', 1_000, 2_000)).failure).toMatch(/It hangs, from 7\s+replayed by FUZZ_SEED=\d+/)
})
