import { expect, test } from 'vitest'
import { worksheetText } from '../../../src/record/canonical.ts'
import { newWorksheet } from '../../../src/record/new-worksheet.ts'
import { readFile } from '../../../src/ui/screens/start/read-file.ts'
import { pagesStart } from '../../../src/words/en/pages-start.ts'

const words = pagesStart.openFailed
const worksheet = newWorksheet({ id: 'w1', now: '2026-11-22T09:30:00+01:00', depth: 'quick' })

const fileOf = (...parts: (string | Uint8Array<ArrayBuffer>)[]) => new File(parts, 'any.name')

test('a worksheet file is read, whatever it is called', async () => {
  expect(await readFile(fileOf(worksheetText(worksheet)))).toEqual({ kind: 'worksheet', worksheet, notes: [] })
})

test('a PDF is told by its header, which may stand after other bytes', async () => {
  const read = await readFile(fileOf('\n\n%PDF-1.7\n%%EOF'))
  expect(read).toMatchObject({ kind: 'pdf' })
})

test('a worksheet in which somebody typed "%PDF-" is a worksheet all the same', async () => {
  const typed = { ...worksheet, conclusion: { reason: '%PDF-1.7 is what they sent us' } }
  expect(await readFile(fileOf(worksheetText(typed)))).toMatchObject({ kind: 'worksheet', worksheet: typed })
})

test.each([
  ['an empty file', '', words.empty],
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0xff), words.wrongType],
  ['a text that is no JSON', 'Dear team,', words['not-json']],
  ['JSON of another program', '{"hello":1}', words['not-ours']],
])('%s gets a sentence of its own', async (_name, content, sentence) => {
  expect(await readFile(fileOf(content))).toEqual({ kind: 'failure', sentences: [sentence] })
})

test.each([
  ['refusal', '{"format":"affordance-refusal","version":1}'],
  ['card', '{\n "format": "affordance-signer-card" }'],
])('a %s is told by its format, and read where it is shown', async (kind, text) => {
  expect(await readFile(fileOf(text))).toEqual({ kind, text })
})

test('a worksheet in which somebody quoted a refusal is a worksheet all the same', async () => {
  const typed = { ...worksheet, conclusion: { reason: '"format":"affordance-refusal"' } }
  expect(await readFile(fileOf(worksheetText(typed)))).toMatchObject({ kind: 'worksheet', worksheet: typed })
})

test('a newer form is named with both versions', async () => {
  const read = await readFile(fileOf(JSON.stringify({ ...worksheet, version: 7 })))
  expect(read).toMatchObject({ kind: 'failure', sentences: [expect.stringMatching(/version 7.*version 4/)] })
})

test('what is wrong in a worksheet is said with its place, a few places at most', async () => {
  const extra = Object.fromEntries(Array.from({ length: 9 }, (_, n) => [`extra${n}`, n]))
  const read = await readFile(fileOf(JSON.stringify({ ...worksheet, ...extra })))
  expect(read).toMatchObject({ kind: 'failure' })
  const { sentences } = read as { readonly sentences: readonly string[] }
  expect(sentences[0]).toBe(words.invalid)
  expect(sentences[1]).toContain('/extra0')
  expect(sentences.at(-1)).toBe('and 4 more')
  expect(sentences).toHaveLength(7)
})

test('an answer that these rules do not know is named', async () => {
  const all = { 'who.ages': { value: 'centenarians' } }
  const joint = { ...worksheet.answers.joint, all }
  const read = await readFile(fileOf(JSON.stringify({ ...worksheet, answers: { ...worksheet.answers, joint } })))
  expect(read).toMatchObject({ sentences: [expect.any(String), expect.stringContaining('“centenarians”')] })
})

test('a file that the browser cannot read says so', async () => {
  const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotReadableError')) }
  expect(await readFile(gone as unknown as File)).toEqual({ kind: 'failure', sentences: [words.unreadable] })
})
