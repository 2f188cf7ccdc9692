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

/**
 * Hands out an earlier object where the next one says the same, so that what hangs on it is not computed again. It
 * knows the last few: a worksheet and its what-ifs are read in turns.
 */
export const reusing = <K, T extends object>(compute: (key: K) => T, few = 4): ((key: K) => T) => {
  const known = new Map<string, T>()
  return (key) => {
    const value = compute(key)
    const text = JSON.stringify(value)
    const reused = known.get(text) ?? value
    known.delete(text)
    known.set(text, reused)
    for (const oldest of [...known.keys()].slice(0, -few)) known.delete(oldest)
    return reused
  }
}
