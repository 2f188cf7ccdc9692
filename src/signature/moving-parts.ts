import { PdfArray, PdfDict, PdfName, type PdfObject, PdfRef } from '@libpdf/core'
import { objectPaths, wayTo } from './object-paths.ts'
import type { OpenRevision } from './open-revision.ts'

/** ISO 32000-1, 8.11 (layers), 12.6.3 (triggers), 12.6.4.16 (scripts), 12.7.8 (XFA), and 9.3 of its Adobe extension. */
const MOVING_KEYS: ReadonlySet<string> =
  new Set(['OC', 'OCProperties', 'AA', 'JS', 'JavaScript', 'XFA', 'RichMediaContent'])
/** Actions that do more than turn to a page of this file or show an address (ISO 32000-1, table 198). */
const MOVING_ACTIONS: ReadonlySet<string> = new Set([
  'GoToE', 'GoToR', 'Hide', 'ImportData', 'JavaScript', 'Launch', 'Movie', 'Rendition', 'ResetForm', 'SetOCGState',
  'Sound', 'SubmitForm', 'Trans',
])
const NAMED = 20

/**
 * Ways to what lets a document show something else tomorrow, on paper or after a click, without a changed byte: layers,
 * scripts, forms that a reader draws. A signature holds over it; no report of ours has any. The first few.
 */
export function movingParts(open: OpenRevision): readonly string[] {
  const found = new Set<string>()
  for (const [number, path] of objectPaths(open)) {
    for (const way of movingIn(open.resolve(PdfRef.of(number)), path)) found.add(way)
    if (found.size >= NAMED) break
  }
  return [...found].slice(0, NAMED)
}

/** In one object, and in what stands inside it without a reference. */
function movingIn(object: PdfObject | undefined, path: string): readonly string[] {
  const found: string[] = []
  const queue = object === undefined ? [] : [{ path, object }]
  for (const visit of queue) {
    for (const [key, member] of membersOf(visit.object)) {
      const way = wayTo(visit.path, key)
      if (isMoving(key, member)) found.push(way)
      queue.push({ path: way, object: member })
    }
  }
  return found
}

function membersOf(object: PdfObject): readonly (readonly [key: string, member: PdfObject])[] {
  if (object instanceof PdfDict) return [...object].map(([key, member]) => [key.value, member])
  return object instanceof PdfArray ? object.toArray().map((member, i) => [`${i}`, member]) : []
}

function isMoving(key: string, member: PdfObject): boolean {
  return MOVING_KEYS.has(key) || (key === 'S' && member instanceof PdfName && MOVING_ACTIONS.has(member.value))
}
