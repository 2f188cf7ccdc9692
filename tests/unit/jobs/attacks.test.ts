import { describe, expect, test } from 'vitest'
import { type FileCheck, checkFile } from '../../../src/jobs/check-file.ts'
import { composed, worksheetText } from '../../../src/record/canonical.ts'
import type { ExportedWorksheet, Worksheet } from '../../../src/record/worksheet.ts'
import type { Block, Outline } from '../../../src/report/outline.ts'
import { outlineReport } from '../../../src/report/outline-report.ts'
import { renderReport } from '../../../src/report/render-report.ts'
import { octetsOf } from '../../../src/signature/octets.ts'
import { en } from '../../../src/words/words.ts'
import { exported } from '../../cases/exported.ts'
import { quickLook, workedExample } from '../../cases/worked-example.ts'
import { NOW, signedBy } from '../signature/people.ts'
import { edits, updated } from '../signature/tamper.ts'
import { drawnOtherwise, withAttached, withEdited } from './drawn-otherwise.ts'

const record = await exported(quickLook)
const risky = await exported(workedExample)

/** An attacker has no need to name our release. */
const ofOther: ExportedWorksheet = { ...record, render: { ...record.render, release: '0.9.0+0123456789ab' } }

type Words = readonly [FileCheck['verdict'], FileCheck['printed'], FileCheck['result']]

const check = async (pdf: Uint8Array): Promise<Words> => {
  const { verdict, printed, result } = await checkFile(pdf, NOW)
  return [verdict, printed, result]
}

describe('a report that was drawn otherwise before anybody signed it', () => {
  const FALSE: Words = ['altered', 'different', 'same']
  const safer = outlineReport(record, en)
  const milder = (block: Block): Block =>
    block.kind === 'tier' ? { ...block, tier: 1, title: 'After safeguards: Low' } : block
  const changes: Readonly<Record<string, (outline: Outline) => Partial<Outline>>> = {
    'the pages of a safer feature': () => ({ firstPage: safer.firstPage, blocks: safer.blocks }),
    'a milder panel': ({ firstPage }) => ({ firstPage: firstPage.map((page) => page.map(milder)) }),
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
    const planted = await signedBy(await updated(renderReport(record).pdf, edits.openAction), 1)
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
    'a number written otherwise': text => text.replace(/"version":4}$/, '"version":4e0}'),
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
    'a version beyond numbers': text => text.replace(/"version":4}$/, '"version":4e999}'),
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

describe('what a check cannot tell, and says so', () => {
  test('a report that names another release is not compared, whatever its pages say', async () => {
    const lies = drawnOtherwise(ofOther, () => ({ blocks: [{ kind: 'heading', level: 1, text: 'Tier 1, Low' }] }))
    expect((await check(lies)).slice(0, 2)).toEqual(['unsigned', 'not-checked'])
  })
})
