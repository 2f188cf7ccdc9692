import { describe, expect, test } from 'vitest'
import { checkFile } from '../../../src/jobs/check-file.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { createSigningKey } from '../../../src/signature/key.ts'
import { verify } from '../../../src/signature/verify.ts'
import { exported } from '../../cases/exported.ts'
import { quickLook } from '../../cases/worked-example.ts'
import { NOW, PEOPLE, requestOf, signedBy, signedWith } from '../signature/people.ts'
import { forged } from './forged-update.ts'

const report = renderReport(await exported(quickLook)).pdf
const one = await signedBy(report, 1)

test('an update that is written by hand as we write it is intact', async () => {
  const checked = await checkFile(await forged(report, {}), NOW)
  expect(checked).toMatchObject({ verdict: 'intact', printed: 'same', result: 'same' })
})

describe('what a check cannot tell, and says so', () => {
  const signatureOf = async (pdf: Uint8Array, now = NOW) => {
    const checked = await verify(pdf, now)
    return checked.kind === 'read' ? checked.signatures[0] : undefined
  }

  test('a key with somebody else’s name has another fingerprint', async () => {
    const made = await createSigningKey(PEOPLE[0], { notBefore: NOW, serial: new Uint8Array(16).fill(7) })
    if (!made.ok) throw new Error(made.failure)
    const forgery = await signatureOf(await signedWith(report, await requestOf(1, { key: made.key })))
    expect(forgery).toMatchObject({ integrity: 'intact', signer: { name: PEOPLE[0] } })
    expect(forgery?.certificate?.vouching).toEqual({ kind: 'self-made' })
    expect(forgery?.fingerprint).not.toBe((await signatureOf(one))?.fingerprint)
  })

  test('a moment before the key was made is told as one at which its certificate did not hold', async () => {
    const at = { pdfDate: "D:19990101000000+00'00'", printed: '1 January 1999' }
    expect(await signatureOf(await signedWith(report, await requestOf(1, { at })))).toMatchObject({
      integrity: 'intact',
      claimedAt: '1999-01-01T00:00:00+00:00',
      certificate: { heldAtClaimedTime: false, holdsNow: true },
    })
  })

  test.each(['', 'now', '2026-13-45', '\0'])('%j is no time to check at, and breaks nothing', async now => {
    expect(await signatureOf(one, now)).toMatchObject({ integrity: 'intact', certificate: { holdsNow: false } })
  })
})
