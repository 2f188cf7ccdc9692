import { PdfDict, type PdfObject, PdfRef, PdfStream } from '@libpdf/core'
import { objectPaths, wayTo } from './object-paths.ts'
import { dictIn, numberOf, type OpenRevision } from './open-revision.ts'
import { isPlainObject } from './plain-object.ts'
import { textsIn } from './revisions.ts'
import { differingKeys, sameObject } from './same-object.ts'
import { type Slot, slotsOf } from './slots.ts'

/** What one revision did to the document before it. */
export interface RevisionChanges {
  /** Slots that were empty before and are signed in this revision. */
  readonly signed: readonly Slot[]
  /** Ways to whatever else it changed, the first few: nothing that signing needs. */
  readonly disallowed: readonly string[]
}

/** What signing sets in the field that it fills, here and in other programs; never its place, its name or its label. */
const SIGNING_SETS: readonly string[] = ['V', 'AP', 'F', 'M', 'DA', 'MK']
/**
 * Printed, and perhaps locked (ISO 32000-1, table 165). A signature that is hidden, or keeps its size while the page
 * shrinks, would show another page.
 */
const FLAGS_OF_SIGNED: ReadonlySet<unknown> = new Set([4, 4 + 128, 4 + 128 + 512])
const FORM_SETS: readonly string[] = ['SigFlags']
const SAME_IN_TRAILERS: readonly string[] = ['Root', 'Info', 'Encrypt', 'XRefStm']

/** A hostile update changes a hundred thousand objects; a person reads the first ways. */
const NAMED = 20

/**
 * Compares two neighbouring revisions. An update can change only the objects that it writes, so those are compared, as
 * far as the document before it refers to them; what is new can be reached only through what was allowed to change.
 */
export function changesBetween(before: OpenRevision, after: OpenRevision): RevisionChanges {
  const paths = objectPaths(before)
  const signed = newlySigned(before, after)
  const disallowed = [...after.revision.written.keys()].flatMap(number => {
    const path = paths.get(number)
    return path === undefined ? [] : changedKeys(before, after, number, signed).map(key => wayTo(path, key))
  })
  const odd = oddlyWritten(after).map(number => paths.get(number) ?? '')
  const ways = new Set([...trailerChanges(before, after), ...odd, ...disallowed])
  return { signed, disallowed: [...ways].slice(0, NAMED) }
}

/** Objects that parsers could read apart, and 0 where something stands before the first. */
function oddlyWritten({ bytes, revision }: OpenRevision): readonly number[] {
  const isPlain = (number: number, text: string) => (number === 0 ? /^[\t\n\f\r ]*$/.test(text) : isPlainObject(text))
  return textsIn(bytes, revision).filter(({ number, text }) => !isPlain(number, text)).map(({ number }) => number)
}

function newlySigned(before: OpenRevision, after: OpenRevision): readonly Slot[] {
  const empty = new Set(slotsOf(before).filter(slot => slot.signature === undefined).map(slot => slot.object))
  return slotsOf(after).filter(slot => slot.signature !== undefined && empty.has(slot.object))
}

/** Keys that changed and may not; the empty key for an object that changed as a whole. */
function changedKeys(
  before: OpenRevision,
  after: OpenRevision,
  number: number,
  signed: readonly Slot[],
): readonly string[] {
  const [old, now] = [objectIn(before, number), objectIn(after, number)]
  if (!isPlainDict(old) || !isPlainDict(now)) return ['']
  const allowed = allowedKeys(before, number, signed)
  const mayChange = (key: string) =>
    allowed.includes(key) && (key !== 'F' || FLAGS_OF_SIGNED.has(now.getNumber('F')?.value))
  const keys = differingKeys(old, now).filter(key => !mayChange(key))
  const isCatalog = number === numberOf(before.trailer.get('Root'))
  const formInCatalog = isCatalog && numberOf(old.get('AcroForm')) === null
  return formInCatalog ? keys.filter(key => key !== 'AcroForm' || !onlyFlagsDiffer(before, after)) : keys
}

function allowedKeys(before: OpenRevision, number: number, signed: readonly Slot[]): readonly string[] {
  if (signed.some(slot => slot.object === number)) return SIGNING_SETS
  return number === numberOf(before.catalog.get('AcroForm')) ? FORM_SETS : []
}

function onlyFlagsDiffer(before: OpenRevision, after: OpenRevision): boolean {
  const [old, now] = [before, after].map(open => dictIn(open, open.catalog, 'AcroForm'))
  return !!old && !!now && differingKeys(old, now).every(key => FORM_SETS.includes(key))
}

/** The trailer names the document's root; moving it would swap the whole document. Its size counts every object. */
function trailerChanges({ trailer: old }: OpenRevision, { trailer: now, revision }: OpenRevision): readonly string[] {
  const moved = SAME_IN_TRAILERS.filter(key => !sameObject(old.get(key), now.get(key)))
  const size = (trailer: PdfDict) => trailer.getNumber('Size')?.value ?? 0
  const firstId = (trailer: PdfDict) => trailer.getArray('ID')?.at(0)
  const listed = [...revision.written.keys()].reduce((most, number) => Math.max(most, number + 1), 0)
  if (size(now) !== Math.max(size(old), listed)) moved.push('Size')
  if (!sameObject(firstId(old), firstId(now))) moved.push('ID')
  return moved.map(key => wayTo('Trailer', key))
}

function objectIn(open: OpenRevision, number: number): PdfObject | undefined {
  return open.resolve(PdfRef.of(number))
}

function isPlainDict(object: unknown): object is PdfDict {
  return object instanceof PdfDict && !(object instanceof PdfStream)
}
