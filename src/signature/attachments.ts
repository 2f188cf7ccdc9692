import { PdfDict, type PdfObject, PdfStream } from '@libpdf/core'
import { inflate } from './inflate.ts'
import { arrayIn, dictIn, numberOf, openRevision, type OpenRevision, textIn } from './open-revision.ts'
import { readRevisions } from './revisions.ts'
import { sameObject } from './same-object.ts'
import { cannotRead, reading, type Unreadable } from './unreadable.ts'

export type Attachments =
  | { readonly ok: true; readonly files: ReadonlyMap<string, Uint8Array> }
  | { readonly ok: false; readonly failure: Unreadable }

/** All attached files together, inflated: a small PDF may not fill a browser's memory. */
const LARGEST = 20 * 1024 * 1024
const DEEPEST = 8
/** Ours has two; each is unpacked by itself, which takes time even where it is empty. */
const MOST_FILES = 16

/** The files attached to a PDF by name, as in its last revision. Two of one name count as damage. Never throws. */
export async function readAttachments(pdf: Uint8Array): Promise<Attachments> {
  const read = await reading(async () => {
    const last = readRevisions(pdf).at(-1)
    return last === undefined ? cannotRead('truncated') : filesIn(await openRevision(pdf, last))
  })
  return read.ok ? { ok: true, files: read.value } : read
}

async function filesIn(open: OpenRevision): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>()
  let room = LARGEST
  const specifications = specificationsIn(open)
  if (specifications.length > MOST_FILES) cannotRead('too-large')
  for (const specification of specifications) {
    const name = textIn(open, specification, 'UF') ?? textIn(open, specification, 'F') ?? cannotRead('damaged')
    if (files.has(name)) cannotRead('damaged')
    const data = await contentsOf(open, specification, room)
    room -= data.length
    files.set(name, data)
  }
  return files
}

/** The file specifications of the name tree (ISO 32000-1, 7.9.6): names and values alternate, kids go deeper. */
function specificationsIn(open: OpenRevision): readonly PdfDict[] {
  const seen = new Set<number>()
  const walk = (node: PdfDict | undefined, depth: number): readonly PdfDict[] => {
    const values = arrayIn(open, node, 'Names').filter((_, i) => i % 2 === 1)
    const kids = arrayIn(open, node, 'Kids').filter(kid => isNew(seen, kid))
    if (depth > DEEPEST) cannotRead('foreign')
    return [...asDicts(open, values), ...asDicts(open, kids).flatMap(kid => walk(kid, depth + 1))]
  }
  return walk(dictIn(open, dictIn(open, open.catalog, 'Names'), 'EmbeddedFiles'), 0)
}

function isNew(seen: Set<number>, kid: PdfObject): boolean {
  const number = numberOf(kid)
  if (number === null || seen.has(number)) return false
  seen.add(number)
  return true
}

function asDicts(open: OpenRevision, objects: readonly PdfObject[]): readonly PdfDict[] {
  return objects.map(open.resolve).filter(object => object instanceof PdfDict)
}

async function contentsOf(open: OpenRevision, specification: PdfDict, room: number): Promise<Uint8Array> {
  const embedded = dictIn(open, specification, 'EF')
  if (isTwofold(embedded)) return cannotRead('damaged')
  const stream = open.resolve(embedded?.get('F') ?? embedded?.get('UF'))
  if (!(stream instanceof PdfStream)) return cannotRead('damaged')
  const filters = filtersOf(open, stream)
  if (filters.length === 0) return stream.data.length > room ? cannotRead('too-large') : stream.data
  if (filters.join() !== 'FlateDecode' || stream.has('DecodeParms')) return cannotRead('foreign')
  return (await inflate(stream.data, room)) ?? cannotRead('too-large')
}

/** Readers take the one or the other (ISO 32000-1, table 45): two files under one name. */
function isTwofold(embedded: PdfDict | undefined): boolean {
  const [plain, unicode] = [embedded?.get('F'), embedded?.get('UF')]
  return plain !== undefined && unicode !== undefined && !sameObject(plain, unicode)
}

function filtersOf(open: OpenRevision, stream: PdfStream): readonly string[] {
  const filter = open.resolve(stream.get('Filter'))
  const names = filter?.type === 'name' ? [filter] : arrayIn(open, stream, 'Filter')
  return names.map(name => (name.type === 'name' ? name.value : ''))
}
