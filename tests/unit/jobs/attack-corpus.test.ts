import { describe, expect, test } from 'vitest'
import { checkFile } from '../../../src/jobs/check-file.ts'
import { verdictOf } from '../../../src/signature/verdict.ts'
import { verify } from '../../../src/signature/verify.ts'
import { makeTarget } from '../../attacks/attack.ts'
import { corpus } from '../../attacks/corpus.ts'
import { told, toldBySignatures } from '../../attacks/told.ts'
import { NOW } from '../signature/people.ts'

const HARMED: readonly string[] = ['altered', 'unreadable']
/** Milliseconds. None takes a tenth of it where nothing else runs: longer would be a page that hangs. */
const HANGS = 40_000

const target = await makeTarget()

/** The pages are drawn again, which takes long, only where the signatures have nothing to say. */
async function judged(pdf: Uint8Array) {
  const signatures = await verify(pdf, NOW)
  const verdict = verdictOf(signatures)
  if (HARMED.includes(verdict)) return { verdict, says: toldBySignatures(signatures) }
  const checked = await checkFile(pdf, NOW)
  return { verdict: checked.verdict, says: told(checked) }
}

test('what the attacks start from is intact', async () => {
  expect(await checkFile(target.signed, NOW)).toMatchObject({ verdict: 'intact', printed: 'same', result: 'same' })
  expect(await judged(target.signed)).toEqual({ verdict: 'intact', says: [] })
})

describe.each(Object.entries(corpus))('%s', (_, attacks) => {
  test.each(Object.entries(attacks))('%s', async (_what, attack) => {
    const { verdict, says } = await judged(await attack.make(target))
    expect(HARMED).toContain(verdict)
    expect(says).toContain(attack.told)
  }, HANGS)
})
