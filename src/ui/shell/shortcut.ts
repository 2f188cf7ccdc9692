/** What a single key does anywhere in a worksheet. */
export type Shortcut = 'find' | 'keys' | 'next' | 'previous' | 'open' | 'view' | 'save'

const SHORTCUTS: Readonly<Record<string, Shortcut>> = {
  '/': 'find', '?': 'keys', n: 'next', p: 'previous', o: 'open', v: 'view', s: 'save',
}

/** What is read of a key that goes down. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>

/**
 * By the sign that the key types, wherever it lies. Combinations belong to the browser and to assistive programs, and
 * a key that is held down counts once.
 */
export const shortcutOf = ({ key, ctrlKey, altKey, metaKey, repeat }: KeyPress): Shortcut | null => {
  if (ctrlKey || altKey || metaKey || repeat) return null
  const sign = key.toLowerCase()
  return Object.hasOwn(SHORTCUTS, sign) ? SHORTCUTS[sign] ?? null : null
}
