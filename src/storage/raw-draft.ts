import type { StoredDraft } from './shelf.ts'

/** Everything that is kept of a draft, as it is, for somebody who may be able to mend it. */
export const rawDraft = (draft: StoredDraft): string =>
  JSON.stringify({ kind: 'affordance-worksheet-draft-as-it-was-kept', ...draft }, plain(), 1)

/** A database holds more than JSON can: big numbers, maps, sets, dates, bytes, and rings. */
const plain = () => {
  const above: unknown[] = []
  return function asPlain(this: unknown, _key: string, value: unknown): unknown {
    if (typeof value === 'bigint') return `${value}`
    if (typeof value !== 'object' || value === null) return value
    // What the value lies in is what was above it; everything deeper is left behind.
    above.splice(above.indexOf(this) + 1)
    if (above.includes(value)) return 'the same as further above'
    above.push(value)
    const listed = listOf(value)
    if (listed !== null) above.push(listed)
    return listed ?? value
  }
}

const listOf = (value: object): readonly unknown[] | null => {
  if (value instanceof Map || value instanceof Set) return [...(value as Iterable<unknown>)]
  return ArrayBuffer.isView(value) ? [...new Uint8Array(value.buffer, value.byteOffset, value.byteLength)] : null
}
