import { inflateSync } from 'node:zlib'

/** A reader of our own reports for tests, which shares no code with what draws them. */
export interface ReadPdf {
  readonly text: string
  /** Object number -> its dictionary and, inflated, its stream. */
  readonly objects: ReadonlyMap<number, PdfObject>
  readonly catalog: string
  readonly pages: readonly ReadPage[]
}

interface PdfObject {
  readonly body: string
  readonly stream: Buffer | null
}

interface ReadPage {
  readonly id: number
  readonly content: string
  readonly marks: readonly Mark[]
  /** Operators that paint outside every mark and artifact. */
  readonly loose: readonly string[]
}

/** What one BDC … EMC holds. `mcid` null: an artifact. */
interface Mark {
  readonly mcid: number | null
  readonly role: string
  readonly text: string
}

const PAINTING = /^(?:S|s|f|F|B|b|n|Tj|TJ|Do|sh|BI)\*?$/

export const readPdf = (bytes: Uint8Array): ReadPdf => {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = readObjects(text)
  const trailer = text.slice(text.lastIndexOf('trailer'))
  const catalog = objects.get(reference(trailer, 'Root'))?.body ?? ''
  const kids = objects.get(reference(catalog, 'Pages'))?.body.match(/\/Kids \[([^\]]*)\]/)?.[1] ?? ''
  const ids = [...kids.matchAll(/(\d+) 0 R/g)].map(([, id]) => Number(id))
  return { text, objects, catalog, pages: ids.map((id) => readPage(objects, id)) }
}

/** The number that `/Key n 0 R` refers to; 0 where there is none. */
export const reference = (body: string, key: string): number =>
  Number(new RegExp(`/${key}\\s*\\[?\\s*(\\d+) 0 R`).exec(body)?.[1] ?? 0)

/** All that is printed, mark by mark, in the order in which it was drawn. */
export const printedText = (pdf: ReadPdf): string =>
  pdf.pages.flatMap(({ marks }) => marks.filter(({ mcid }) => mcid !== null).map((mark) => mark.text)).join('\n')

/** The text as a reader hears it: by the structure tree, one line for each element with text of its own. */
export const heardText = (pdf: ReadPdf): string => {
  const marks = new Map<string, string>(pdf.pages.flatMap(({ id, marks: all }) =>
    all.map(({ mcid, text }): [string, string] => [`${id} ${mcid}`, text])))
  const hear = (id: number): string => {
    const body = pdf.objects.get(id)?.body ?? ''
    const kids = /\/K\s*\[?(.*?)\]?>>\s*$/s.exec(body)?.[1] ?? ''
    const home = reference(body, 'Pg')
    const token = /<<\/Type\/(\w+)(?:\/Pg (\d+) 0 R)?\/(?:MCID|Obj) (\d+)[^>]*>>|(\d+) 0 R|(\d+)/g
    const said = [...kids.matchAll(token)].map(([, type, page, target, element, mcid]) => {
      if (element !== undefined) return `\n${hear(Number(element))}`
      return type === 'OBJR' ? '' : marks.get(`${page ?? home} ${mcid ?? target}`) ?? ''
    })
    return said.join('')
  }
  return hear(reference(pdf.objects.get(reference(pdf.catalog, 'StructTreeRoot'))?.body ?? '', 'K'))
}

const readObjects = (text: string): ReadPdf['objects'] => {
  const start = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(text)?.[1])
  const table = text.slice(start, text.indexOf('trailer', start))
  const offsets = [...table.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset))
  return new Map(offsets.map((offset) => readObject(text, offset)))
}

const readObject = (text: string, offset: number): readonly [number, PdfObject] => {
  const [head = '', id] = /^(\d+) 0 obj\n/.exec(text.slice(offset, offset + 20)) ?? []
  const from = offset + head.length
  const body = text.slice(from, text.indexOf('endobj', from))
  const at = body.indexOf('stream\n')
  if (at < 0) return [Number(id), { body, stream: null }]
  const dictionary = body.slice(0, at)
  const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1])
  const raw = Buffer.from(text.slice(from + at + 7, from + at + 7 + length), 'latin1')
  return [Number(id), { body: dictionary, stream: /FlateDecode/.test(dictionary) ? inflateSync(raw) : raw }]
}

const readPage = (objects: ReadPdf['objects'], id: number): ReadPage => {
  const body = objects.get(id)?.body ?? ''
  const content = objects.get(reference(body, 'Contents'))?.stream?.toString('latin1') ?? ''
  const resources = objects.get(reference(body, 'Resources'))?.body ?? ''
  const fonts = new Map([...resources.matchAll(/\/(F\d+) (\d+) 0 R/g)]
    .map(([, name, font]) => [name ?? '', toUnicode(objects, Number(font))]))
  return { id, content, ...readMarks(content, fonts) }
}

type Decoder = ReadonlyMap<string, string>

const toUnicode = (objects: ReadPdf['objects'], font: number): Decoder => {
  const cmap = objects.get(reference(objects.get(font)?.body ?? '', 'ToUnicode'))?.stream?.toString('latin1') ?? ''
  return new Map([...cmap.matchAll(/<([0-9a-f]{4})><([0-9a-f]{4})>/g)]
    .map(([, glyph, unit]) => [glyph ?? '', String.fromCharCode(Number.parseInt(unit ?? '', 16))]))
}

const decode = (glyphs: string, font: Decoder) => glyphs.replace(/.{4}/g, (glyph) => font.get(glyph) ?? '\u0000')

const readMarks = (content: string, fonts: ReadonlyMap<string, Decoder>) => {
  const marks: { mcid: number | null; role: string; text: string }[] = []
  const loose: string[] = []
  let open: (typeof marks)[number] | null = null
  let font: Decoder = new Map()
  /** Inside a span that tells what it reads as. */
  let spoken = false
  const token = new RegExp([
    /\/Span <<\/ActualText <FEFF([0-9A-F]*)>>> BDC/, /\/(\w+) <<(?:\/MCID (\d+)|[^>]*)>> BDC/,
    /\/(F\d+) [\d.]+ Tf/, /<([0-9a-f]*)> Tj/, /EMC|[A-Za-z*]+/,
  ].map(({ source }) => source).join('|'), 'g')
  for (const [found, said, role, mcid, name, glyphs] of content.matchAll(token)) {
    if (said !== undefined) {
      spoken = true
      if (open !== null) open.text += Buffer.from(said, 'hex').swap16().toString('utf16le')
    } else if (role !== undefined) {
      marks.push((open = { mcid: mcid === undefined ? null : Number(mcid), role, text: '' }))
    } else if (found === 'EMC' && spoken) spoken = false
    else if (found === 'EMC') open = null
    else if (name !== undefined) font = fonts.get(name) ?? font
    else if (open === null && (glyphs !== undefined || PAINTING.test(found))) loose.push(found)
    else if (open !== null && glyphs !== undefined && !spoken) open.text += decode(glyphs, font)
  }
  return { marks, loose }
}
