/** A string, a hex string, a bracket, a name, or any other run of characters. Nested parentheses match nothing here. */
const TOKEN = /\((?:\\[^]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+|\s+/gy

interface Level {
  /** Null inside an array, where names are values. */
  readonly keys: Set<string> | null
  /** The last token was a key, so that a name now is its value. */
  value: boolean
}

/**
 * True where a dictionary in this text has a key twice, or the text is written so that one could hide: parsers differ
 * in which of the two they believe, so a checker and a viewer would see different documents.
 */
export function repeatsKey(text: string): boolean {
  const levels: Level[] = [{ keys: null, value: false }]
  let read = 0
  for (const [token] of text.matchAll(TOKEN)) {
    read += token.length
    if (token.trim() !== '' && !take(token, levels)) return true
  }
  return read < text.length || levels.length !== 1
}

/** Takes one token; false for a second key of the same name and for a bracket too many. */
function take(token: string, levels: Level[]): boolean {
  const level = levels.at(-1)
  if (level === undefined) return false
  if (token === '>>' || token === ']') return levels.pop() !== undefined && levels.length > 0
  if (token.startsWith('/') && level.keys !== null && !level.value) return addKey(token, level, level.keys)
  level.value = false
  if (token === '<<' || token === '[') levels.push({ keys: token === '[' ? null : new Set(), value: false })
  return true
}

/** An escaped name could be another's twin. */
function addKey(name: string, level: Level, keys: Set<string>): boolean {
  if (keys.has(name) || name.includes('#')) return false
  keys.add(name)
  level.value = true
  return true
}
