import { PdfArray, PdfDict, type PdfObject, PdfRef } from '@libpdf/core'
import type { OpenRevision } from './open-revision.ts'
import { slotsOf } from './slots.ts'

/**
 * For every object number that the document refers to: a short way to it, from a page (`page-1/Contents`), a slot
 * (`slot-2/AP/N`) or the root (`Root/Names/EmbeddedFiles`). Numbers without an object are in it too: who fills one
 * later changes what the document shows.
 */
export function objectPaths(open: OpenRevision): ReadonlyMap<number, string> {
  const paths = new Map<number, string>()
  const queue: Visit[] = startsOf(open)
  for (const { path, object } of queue) {
    if (!(object instanceof PdfRef)) queue.push(...membersOf(object, path))
    else if (!paths.has(object.objectNumber)) {
      paths.set(object.objectNumber, path)
      queue.push({ path, object: open.resolve(object) })
    }
  }
  return paths
}

/** Characters: the chain of references in a hostile file, and each name in it, is as long as its author likes. */
const LONGEST_WAY = 200

/** An empty step stays where it is. */
export function wayTo(path: string, step: string | number): string {
  return step === '' ? path : `${path}/${step}`.slice(0, LONGEST_WAY)
}

interface Visit {
  readonly path: string
  readonly object: PdfObject | undefined
}

/** Slots and pages come first, so that what belongs to one is named by it. */
function startsOf(open: OpenRevision): Visit[] {
  const slots = slotsOf(open).map(({ name, object }) => ({ path: name, object: PdfRef.of(object) }))
  const pages = open.pdf.context.pages.getPages().map((object, i) => ({ path: `page-${i + 1}`, object }))
  return [...slots, ...pages, ...['Root', 'Info'].map(key => ({ path: key, object: open.trailer.get(key) }))]
}

function membersOf(object: PdfObject | undefined, path: string): readonly Visit[] {
  const visit = (step: string | number, member: PdfObject): Visit => ({ path: wayTo(path, step), object: member })
  if (object instanceof PdfDict) return [...object].map(([key, member]) => visit(key.value, member))
  return object instanceof PdfArray ? object.toArray().map((member, i) => visit(i, member)) : []
}
