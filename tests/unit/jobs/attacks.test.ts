import { PdfDict, PdfName } from '@libpdf/core'
import { describe, expect, test } from 'vitest'
import { questions } from '../../../src/content/questions.ts'
import { type FileCheck, checkFile } from '../../../src/jobs/check-file.ts'
import { composed, worksheetText } from '../../../src/record/canonical.ts'
import { readWorksheet } from '../../../src/record/read-worksheet.ts'
import type { ExportedWorksheet, Worksheet } from '../../../src/record/worksheet.ts'
import type { Block, Outline } from '../../../src/report/outline.ts'
import { outlineReport } from '../../../src/report/outline-report.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { createSigningKey } from '../../../src/signature/key.ts'
import { joined, octetsOf } from '../../../src/signature/octets.ts'
import { verdictOf } from '../../../src/signature/verdict.ts'
import { verify } from '../../../src/signature/verify.ts'
import { en } from '../../../src/words/words.ts'
import { exported } from '../../cases/exported.ts'
import { quickLook, workedExample } from '../../cases/worked-example.ts'
import { NOW, PEOPLE, requestOf, signedBy, signedWith } from '../signature/people.ts'
import { type Edit, edits, signedInCollusion, updated } from '../signature/tamper.ts'
import { drawnOtherwise, withAttached, withEdited } from './drawn-otherwise.ts'
import { type Forgery, firstPageContents, forged, hiddenObject } from './forged-update.ts'

const record = await exported(quickLook)
const risky = await exported(workedExample)
const report = renderReport(record).pdf
const one = await signedBy(report, 1)

const OTHER = { ...record.render, release: '0.9.0+0123456789ab' }
/** The attacker has no need to name our release. */
const ofOther: ExportedWorksheet = { ...record, render: OTHER }

type Words = readonly [FileCheck['verdict'], FileCheck['printed'], FileCheck['result']]

const wordsOf = ({ verdict, printed, result }: FileCheck): Words => [verdict, printed, result]
const check = async (pdf: Uint8Array) => wordsOf(await checkFile(pdf, NOW))
/** What the signatures alone say, for files whose pages are ours. */
const verdict = async (pdf: Uint8Array) => verdictOf(await verify(pdf, NOW))

describe('a report that was drawn otherwise before anybody signed it', () => {
  const FALSE: Words = ['altered', 'different', 'same']
  const safer = outlineReport(record, en)
  const milder = (block: Block): Block =>
    block.kind === 'tier' ? { ...block, tier: 1, title: 'After safeguards: Low' } : block
  const changes: Readonly<Record<string, (outline: Outline) => Partial<Outline>>> = {
    'the pages of a safer feature': () => ({ blocks: safer.blocks }),
    'a milder panel': ({ blocks }) => ({ blocks: blocks.map(milder) }),
    'one page less': ({ blocks }) => ({ blocks: blocks.slice(0, -1) }),
    'another title in the window': () => ({ title: 'Tier 1, Low' }),
    'another footer': () => ({ footer: 'Approved' }),
    'other rules attached': ({ attachments: [worksheet] }) => ({ attachments: worksheet ? [worksheet] : [] }),
    'a picture attached beside': ({ attachments: [worksheet, ...rest] }) =>
      ({ attachments: worksheet ? [worksheet, ...rest, { ...worksheet, name: 'a.json' }] : [] }),
  }

  test.each(Object.entries(changes))('%s', async (_, change) => {
    expect(await check(await signedBy(drawnOtherwise(risky, change), 1))).toEqual(FALSE)
  })

  test('the worksheet of somebody else attached', async () => {
    expect(await check(await signedBy(withAttached(record, worksheetText(risky)), 1))).toEqual(FALSE)
  })

  test('an update that nobody signed, below the first signature', async () => {
    const planted = await signedBy(await updated(report, edits.openAction), 1)
    expect(await check(planted)).toEqual(FALSE)
  })
})

describe('a worksheet attached as no release attaches it, whatever release it names', () => {
  const note = (text: string): Worksheet => {
    const { joint } = quickLook.answers
    const all = { ...joint.all, 'feature.today': { value: text } }
    return { ...quickLook, answers: { ...quickLook.answers, joint: { ...joint, all } } }
  }
  const first = (key: string, value: string) => (text: string) => text.replace('{', `{"${key}":${value},`)
  const tricks: Readonly<Record<string, (text: string) => string | Uint8Array>> = {
    'a key twice, of which readers take the first or the last': first('depth', '"full"'),
    'a key twice, once in escapes': first(String.raw`\u0064epth`, '"full"'),
    'two results': first('result', '{"inherentTier":1,"interval":[1,1],"stops":[],"tier":1}'),
    'keys in another order': text => JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text)).toReversed())),
    'spaces between': text => JSON.stringify(JSON.parse(text), null, 2),
    'a number written otherwise': text => text.replace(/"version":1}$/, '"version":1e0}'),
    'an escape for a letter': text => text.replace('Adults', String.raw`\u0041dults`),
    'broken UTF-8': text => octetsOf(text.replace('Adults', 'Adul\xff')),
    'UTF-16': text => new Uint8Array(Buffer.from(text, 'utf16le')),
    'a byte order mark': text => `\ufeff${text}`,
    'a NUL at the end': text => `${text}\0`,
    'half a character': text => text.replace('Adults', String.raw`\ud800`),
    'no release': text => text.replace(/,"render":\{[^}]*\}/, ''),
    'no result': text => text.replace(/,"result":\{[^}]*\}/, ''),
    'an unknown key': first('approved', 'true'),
    'a key that every object has': first('__proto__', '{"polluted":true}'),
    'a constructor': text => text.replace('"accepted":{', '"accepted":{"constructor":"x"'),
    'brackets by the thousand': first('deep', '['.repeat(1e5) + ']'.repeat(1e5)),
    'a version beyond numbers': text => text.replace(/"version":1}$/, '"version":1e999}'),
    'the JSON of another program': () => '{"format":"excalidraw"}',
    'no JSON': () => 'Tier 1',
  }

  test.each(Object.entries(tricks))('%s', async (_, trick) => {
    expect((await check(withEdited(ofOther, trick))).slice(0, 2)).toEqual(['altered', 'different'])
    expect(({} as { polluted?: true }).polluted).toBeUndefined()
  })

  test('letters taken apart, so that they print alike and are another text', async () => {
    const apart = (text: string) => text.replace('Zoë', 'Zoe\u0308')
    const made = await exported(note('Zoë'))
    expect(composed(apart('Zoë'))).toBe('Zoë')
    expect(await check(await signedBy(withEdited(made, apart), 1))).toEqual(['altered', 'different', 'same'])
  })

  test('two of the name that is looked for, or none', async () => {
    const twice = withAttached(record, worksheetText(risky), worksheetText(record))
    const none = drawnOtherwise(record, ({ attachments }) => ({ attachments: attachments.slice(1) }))
    for (const pdf of [twice, none]) {
      expect(await check(await signedBy(pdf, 1))).toEqual(['unreadable', 'not-checked', 'not-checked'])
    }
  })
})

describe('a worksheet that claims what this release never wrote, drawn and signed with our own code', () => {
  const mild = { tier: 1, inherentTier: 1, interval: [1, 1], stops: [] } as const
  const ownRules = { version: '1.0', sha256: '0'.repeat(64) }
  const advertisement = { ...record.render, release: '1.0, certified by us' }
  const claims: Readonly<Record<string, readonly [result: Words[2], claim: Partial<ExportedWorksheet>]>> = {
    'a milder result': ['different', { result: mild }],
    'a milder result under rules of its own': ['not-checked', { result: mild, rubric: ownRules }],
    'another name for the same rules': ['same', { rubric: { ...record.rubric, version: '2.0' } }],
    'the file id of another report': ['same', { render: { ...record.render, fileId: 'A'.repeat(32) } }],
    'a place to sign less': ['same', { slots: record.slots.slice(0, -1) }],
    'a language that browsers do not know': ['not-checked', { language: 'en-x' }],
    'a release that is an advertisement': ['not-checked', { render: advertisement }],
  }

  test.each(Object.entries(claims))('%s', async (_, [result, claim]) => {
    const text = worksheetText({ ...record, ...claim })
    const pdf = 'language' in claim ? withAttached(record, text) : renderReport({ ...record, ...claim }).pdf
    expect(await check(await signedBy(pdf, 1))).toEqual(['altered', 'different', result])
  })
})

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
    expect(await check(await forged(report, {}))).toEqual(['intact', 'same', 'same'])
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

  test('a report that names another release is not compared, whatever its pages say', async () => {
    const lies = drawnOtherwise(ofOther, () => ({ blocks: [{ kind: 'heading', level: 1, text: 'Tier 1, Low' }] }))
    expect((await check(lies)).slice(0, 2)).toEqual(['unsigned', 'not-checked'])
  })
})

describe('a small file does not keep anybody waiting', () => {
  const filled = (note: string, notes: number): ExportedWorksheet => {
    const ids = Object.keys(questions).slice(0, notes)
    const all = Object.fromEntries(ids.map(id => [id, { unknown: true as const, note }]))
    return { ...record, answers: { ...record.answers, joint: { ...record.answers.joint, all } } }
  }

  test.each([
    ['megabytes of notes', filled('All work and no play. '.repeat(13_000), 10)],
    ['a hundred thousand lines', filled('\n'.repeat(50_000), 2)],
  ])('that carries %s, packed', async (_, hostile) => {
    const pdf = withAttached(record, worksheetText(hostile))
    expect(pdf.length).toBeLessThan(300_000)
    expect((await check(pdf)).slice(0, 2)).toEqual(['altered', 'different'])
  })

  const text = worksheetText(record)
  const floods: Readonly<Record<string, string>> = {
    'numbers for places to sign': text.replace('"slots":[', `"slots":[${'0,'.repeat(9e6)}`),
    'one problem for each of many places': text.replace('"slots":[', `"slots":[${'0,'.repeat(49e3)}`),
    'reasons for hazards that nobody knows':
      text.replace('"accepted":{', `"accepted":{${Array.from({ length: 2e5 }, (_, i) => `"a${i}":""`).join()}`),
    'keys by the million': text.replace('{', `{${Array.from({ length: 1e6 }, (_, i) => `"${i}":0`).join()},`),
    'brackets by the million': text.replace('"accepted":{', `"accepted":${'{"a":'.repeat(1e6)}{${'}'.repeat(1e6)}`),
    'a text without an end': text.replace('Adults', 'a'.repeat(5e7)),
    'lone surrogates': text.replace('Adults', String.raw`\ud800`.repeat(9)),
  }

  test.each(Object.entries(floods))('a worksheet file of %s is refused', (_, flood) => {
    expect(readWorksheet(flood)).toMatchObject({ ok: false })
  })

  test.each(['en-x', 'en-u', 'xx-1', 'en-en-en', 'en-u-nu-deva', '<img>'])('so is a language called %s', language => {
    expect(readWorksheet(worksheetText({ ...record, language }))).toMatchObject({ failure: { kind: 'invalid' } })
  })
})
