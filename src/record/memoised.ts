/** Computes once per object. Records are never changed in place, so the object is the whole question. */
export const memoised = <K extends object, T>(compute: (key: K) => T): ((key: K) => T) => {
  const known = new WeakMap<K, { readonly value: T }>()
  return (key) => {
    const hit = known.get(key)
    if (hit) return hit.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}

/** Hands out the previous object while the next one says the same, so that what hangs on it is not computed again. */
export const reusing = <K, T extends object>(compute: (key: K) => T): ((key: K) => T) => {
  let last: { readonly text: string; readonly value: T } | null = null
  return (key) => {
    const value = compute(key)
    const text = JSON.stringify(value)
    if (last?.text !== text) last = { text, value }
    return last.value
  }
}
