import { PdfDict, PdfName } from '@libpdf/core'
import { describe, expect, test } from 'vitest'
import { checkFile } from '../../../src/jobs/check-file.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { createSigningKey } from '../../../src/signature/key.ts'
import { joined, octetsOf } from '../../../src/signature/octets.ts'
import { verdictOf } from '../../../src/signature/verdict.ts'
import { verify } from '../../../src/signature/verify.ts'
import { exported } from '../../cases/exported.ts'
import { quickLook } from '../../cases/worked-example.ts'
import { NOW, PEOPLE, requestOf, signedBy, signedWith } from '../signature/people.ts'
import { type Edit, edits, signedInCollusion, updated } from '../signature/tamper.ts'
import { type Forgery, firstPageContents, forged, hiddenObject } from './forged-update.ts'

const report = renderReport(await exported(quickLook)).pdf
const one = await signedBy(report, 1)

/** What the signatures alone say: the pages of these files are ours. */
const verdict = async (pdf: Uint8Array) => verdictOf(await verify(pdf, NOW))

describe('something added to a signed report', () => {
  const script = PdfDict.of({ S: PdfName.of('JavaScript') })
  const annotated: Edit = pdf => pdf.getCatalog().set('AA', PdfDict.of({ WP: script }))
  const { pageText, overlay, title, openAction, widerSlot, otherSlot, newField } = edits
  const cases = Object.entries({ pageText, overlay, title, openAction, widerSlot, otherSlot, newField, annotated })

  test.each(cases)('%s, by nobody', async (_, edit) => {
    expect(await verdict(await updated(one, edit))).toBe('altered')
  })

  test.each(cases)('%s, by a second signer in collusion', async (_, edit) => {
    expect(await verdict(await signedInCollusion(one, await requestOf(2), { edit }))).toBe('altered')
  })

  test.each(['\n', '%%EOF\n', hiddenObject(4)])('%j at its end', async bytes => {
    expect(await verdict(joined(one, octetsOf(bytes)))).toBe('altered')
  })
})

describe('an update that parsers read apart, under a good signature', () => {
  const wide = '[0 0 600 800]'
  const evil = hiddenObject(firstPageContents(report))
  const forgeries: Readonly<Record<string, Forgery>> = {
    'a second place for the slot, behind a NUL': { field: text => text.replace('/Rect', `/Rect\0${wide}/Rect`) },
    'a second place for the slot, escaped': { field: text => text.replace('/Rect', `/R#65ct${wide}/Rect`) },
    'a number with two signs': { field: text => text.replace(/\/Rect\[/, '/Rect[--') },
    'a number with a sign inside': { field: text => text.replace(/(\/Rect\[[^\]]*)\]/, '$1-9999]') },
    'a comment': { field: text => text.replace('/Rect', `%/Rect${wide}\n/Rect`) },
    'a slot that keeps its size while the page shrinks': { field: text => text.replace('/F 4', '/F 12') },
    'a slot that is hidden': { field: text => text.replace('/F 4', '/F 6') },
    'two names in the signature': { signature: text => text.replace('/Name', '/Name(The ethics board)/Name') },
    'two signatures in one': { signature: text => text.replace('/Type', '/Contents <00>/Type') },
    'a page that no table lists': { hidden: evil },
    'a page in a string': { signature: text => text.replace('/Name', `/Reason(\n${evil.replace(/[()]/g, '')})/Name`) },
    'a page that is read where an object is broken': { hidden: evil, appearance: text => text.replace('obj', 'objX') },
    'a stream longer than itself': { hidden: evil, appearance: text => text.replace(/Length \d+/, 'Length 99999') },
    'an object that is none': { appearance: text => text.replace(/obj[^]*$/, 'obj\n)>>>]]}\nendobj\n') },
    'another catalog for whoever mends the file': { hidden: 'trailer\n<</Root 2 0 R>>\n' },
    'another end': { hidden: 'startxref\n5\n%%EOF\n' },
    'a table that counts fewer objects': { trailer: text => text.replace(/\/Size \d+/, '/Size 3') },
    'a table that counts millions': { trailer: text => text.replace(/\/Size \d+/, '/Size 99999999') },
    'a count with a point': { trailer: text => text.replace(/\/Size (\d+)/, '/Size $1.0') },
    'a second root, behind a NUL': { trailer: text => text.replace('/Root', '/Root\0 9 0 R/Root') },
    'a way back that only some can read': { trailer: text => text.replace('/Prev ', '/Prev +') },
    'a way back behind a NUL': { trailer: text => text.replace('/Prev ', '/Prev\0') },
    'a hard space for a space': { hidden: evil, end: text => text.replace('\n%%EOF', '\xa0%%EOF') },
    'a vertical tab for a space': { hidden: evil, end: text => text.replace('startxref\n', 'startxref\v') },
  }

  test('written by hand as we write it, it is intact', async () => {
    const checked = await checkFile(await forged(report, {}), NOW)
    expect(checked).toMatchObject({ verdict: 'intact', printed: 'same', result: 'same' })
  })

  test.each(Object.entries(forgeries))('%s', async (_, forgery) => {
    expect(['altered', 'unreadable']).toContain(await verdict(await forged(report, forgery)))
  })
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
    expect(forgery).toMatchObject({ integrity: 'intact', signer: { name: PEOPLE[0] }, certificate: { selfMade: true } })
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
