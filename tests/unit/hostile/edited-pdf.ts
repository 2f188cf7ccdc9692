import * as fc from 'fast-check'
import { deflateSync } from 'node:zlib'
import { builtPdf } from '../../attacks/built-pdf.ts'
import { HORRORS } from './horrors.ts'

/** Words of PDF (ISO 32000-1, 7.2 and 7.3): names, numbers, strings, and what brackets them. */
const TOKEN = /\/[^\s/<>[\]()]*|\d+ \d+ R|[+-]?[\d.]+|\([^()]*\)|<[0-9a-fA-F]*>|<<|>>|\[|\]|[a-z]+/g

const written = (text: string): string => `(${text.replace(/[()\\]/g, '\\$&').replace(/[^\0-\xff]/g, '?')})`

const POOL: readonly string[] = [
  '1 0 R', '2 0 R', '3 0 R', '4 0 R', '5 0 R', '9 0 R', '999 0 R', '0 0 R', '0', '-1', '1e9', '99999999999', '.5',
  '4294967296', 'null', 'true', '<<', '>>', '[', ']', '/Kids', '/Parent', '/Names', '/EF', '/F', '/UF', '/V', '/Filter',
  '/FlateDecode', '/Length', '/Length -1', '/Type/ObjStm', '/Type/XRef', '/Root 1 0 R', '/Encrypt 1 0 R', '/Prev 9',
  '/ByteRange[0 9 9 9]', '/Contents<00>', '/JS(app.alert)', '/OpenAction 3 0 R', '/#41', '/', '()', '(\\', '<', '<0',
  'stream', 'endstream', 'endobj', '9 0 obj', 'xref', 'trailer', '%%EOF', '%', '\0', '['.repeat(60), '<<'.repeat(600),
  '[1 0 R]'.repeat(300), ...HORRORS.map(written),
]

type Text = (text: string) => string

/** A few words of a text changed: another put, one gone, twice, or two in each other's place. */
const anyWords: fc.Arbitrary<Text> = fc.array(
  fc.record({ how: fc.nat(4), at: fc.nat(), other: fc.nat(), put: fc.constantFrom(...POOL) }),
  { minLength: 1, maxLength: 3 },
).map((moves) => (text) => moves.reduce((before, { how, at, other, put }) => {
  const words = [...before.matchAll(TOKEN)]
  const word = words[at % Math.max(1, words.length)]
  if (word === undefined) return `${before} ${put}`
  const by = [put, '', `${word[0]} ${word[0]}`, words[other % words.length]?.[0] ?? '', `${word[0]} ${put}`][how] ?? ''
  return before.slice(0, word.index) + by + before.slice(word.index + word[0].length)
}, text))

/** The letters of a file changed, its tables left as they were: cut, turned round, moved, one octet another. */
const anyDamage: fc.Arbitrary<Text> = fc.record({ how: fc.nat(4), a: fc.nat(), b: fc.nat(), by: fc.nat(255) }).map(
  ({ how, a, b, by }) => (text) => {
    const [from, to] = [a % text.length, b % text.length].toSorted((x, y) => x - y) as [number, number]
    const octet = String.fromCharCode(text.charCodeAt(from) ^ by)
    return [
      text.slice(0, from), text.slice(from) + text.slice(0, from), text.slice(0, from) + text.slice(to),
      text.slice(0, to) + text.slice(from, from + 400) + text.slice(to),
      text.slice(0, from) + octet + text.slice(from + 1),
    ][how] ?? text
  },
)

/** The numbers at the end of a file changed: tables, trailers, and the ways to them. */
const anyTable: fc.Arbitrary<Text> = fc.record({
  at: fc.nat(), put: fc.constantFrom('0', '1', '9', 'n', 'f', '-', '+7', '%'),
}).map(({ at, put }) => (text) => {
  const places = [...text.matchAll(/xref[\s\S]*?%%EOF/g)].flatMap(({ 0: table, index }) =>
    [...table.matchAll(/[\dnf]/g)].map((letter) => index + letter.index))
  const place = places[at % Math.max(1, places.length)] ?? 0
  return text.slice(0, place) + put + text.slice(place + 1)
})

/** One object again at the end, changed, with a table of its own as every editor writes it. */
const anyUpdate: fc.Arbitrary<Text> = fc.tuple(fc.nat(), anyWords).map(([which, change]) => (text) => {
  const objects = [...text.matchAll(/(?<=[\r\n])(\d+) 0 obj\b([\s\S]*?)endobj/g)]
  const [, number = '1', body = ''] = objects[which % Math.max(1, objects.length)] ?? []
  const at = text.length + 1
  const object = `${number} 0 obj\n${change(body)}\nendobj\n`
  const before = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(text)?.[1] ?? '0'
  const size = /\/Size (\d+)/.exec(text)?.[1] ?? '9'
  const table = `xref\n${number} 1\n${String(at).padStart(10, '0')} 00000 n \n`
  const root = /\/Root \d+ 0 R/.exec(text)?.[0] ?? '/Root 1 0 R'
  const trailer = `trailer\n<</Size ${size}${root}/Prev ${before}>>\nstartxref\n${at + object.length}\n%%EOF\n`
  return `${text}\n${object}${table}${trailer}`
})

const stream = (entries: string, data: string) => `<<${entries}/Length ${data.length}>>\nstream\n${data}\nendstream`

/** Bodies of a report in small, that carries this text as its worksheet, and two places to sign. */
const bodiesOf = (worksheet: string, packed: boolean): readonly string[] => {
  const bytes = Buffer.from(worksheet)
  const file = packed
    ? stream('/Type/EmbeddedFile/Filter/FlateDecode', deflateSync(bytes).toString('latin1'))
    : stream('/Type/EmbeddedFile', bytes.toString('latin1'))
  const names = '/Names<</EmbeddedFiles<</Names[(worksheet.json)7 0 R]>>>>'
  return [
    `<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[4 0 R 5 0 R]>>${names}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Annots[4 0 R 5 0 R]>>',
    '<</Type/Annot/Subtype/Widget/FT/Sig/T(slot-1)/Rect[0 0 9 9]/F 4/P 3 0 R/AP<</N 8 0 R>>>>',
    '<</Type/Annot/Subtype/Widget/FT/Sig/T(slot-2)/Rect[0 0 9 9]/F 4/P 3 0 R/AP<</N 8 0 R>>>>',
    file,
    '<</Type/Filespec/F(worksheet.json)/UF(worksheet.json)/AFRelationship/Source/EF<</F 6 0 R>>>>',
    stream('/Type/XObject/Subtype/Form/BBox[0 0 9 9]', '0 0 9 9 re S'),
  ]
}

/** Objects that were changed and put together again, every table right. */
const rebuilt = (worksheets: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.record({ text: worksheets, packed: fc.boolean(), which: fc.nat(7), change: anyWords, really: fc.nat(3) })
    .map(({ text, packed, which, change, really }) => {
      const bodies = bodiesOf(text, packed)
      const changed = bodies.map((body, at) => (really > 0 && at === which ? change(body) : body))
      return Buffer.from(builtPdf(changed)).toString('latin1')
    })

/** PDFs near to ours: `good` ones with changes, and small ones that carry any of the given worksheets. */
export const editedPdf = (good: readonly Uint8Array[], worksheets: fc.Arbitrary<string>): fc.Arbitrary<Buffer> => {
  const texts = good.map((bytes) => Buffer.from(bytes).toString('latin1'))
  const changed = fc.tuple(fc.constantFrom(...texts), fc.oneof(anyDamage, anyTable, anyUpdate, anyWords))
    .map(([text, change]) => change(text))
  const anything = fc.uint8Array({ maxLength: 400 }).map((bytes) =>
    `%PDF-1.7\n${Buffer.from(bytes).toString('latin1')}`)
  return fc.tuple(
    fc.oneof(
      { weight: 9, arbitrary: changed }, { weight: 9, arbitrary: rebuilt(worksheets) },
      { weight: 2, arbitrary: anything },
    ),
    fc.oneof({ weight: 5, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.oneof(anyDamage, anyUpdate) }),
  ).map(([text, more]) => Buffer.from(more ? more(text) : text, 'latin1'))
}
