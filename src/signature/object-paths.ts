import { PdfArray, PdfDict, type PdfObject, PdfRef } from '@libpdf/core'
import type { OpenRevision } from './open-revision.ts'

/**
 * For every object number that the document refers to: the shortest way to it, e.g. `Root/Pages/Kids/1/Contents`. Numbers
 * without an object are in it too: who fills one later changes what the document shows.
 */
export function objectPaths(open: OpenRevision): ReadonlyMap<number, string> {
  const paths = new Map<number, string>()
  const queue: Visit[] = ['Root', 'Info'].map(key => ({ path: key, object: open.trailer.get(key) }))
  for (const { path, object } of queue) {
    if (!(object instanceof PdfRef)) queue.push(...membersOf(object, path))
    else if (!paths.has(object.objectNumber)) {
      paths.set(object.objectNumber, path)
      queue.push({ path, object: open.resolve(object) })
    }
  }
  return paths
}

interface Visit {
  readonly path: string
  readonly object: PdfObject | undefined
}

function membersOf(object: PdfObject | undefined, path: string): readonly Visit[] {
  if (object instanceof PdfDict) return [...object].map(([key, value]) => ({ path: `${path}/${key.value}`, object: value }))
  if (object instanceof PdfArray) return object.toArray().map((value, i) => ({ path: `${path}/${i}`, object: value }))
  return []
}
