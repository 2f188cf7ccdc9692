/** ISO 32000-1, table 1, without NUL, which some readers take for a part of a name. */
const SPACE = String.raw`[\t\n\f\r ]`
/** Follows a number, a word and a reference: `1X` would be one thing or two. */
const END = String.raw`(?=[\t\n\f\r ()<>[\]/])`
const TOKENS: readonly string[] = [
  String.raw`\((?:\\[^]|[^\\()])*\)`,
  String.raw`<<|>>|\[|\]`,
  `<(?:[0-9A-Fa-f]|${SPACE})*>`,
  String.raw`\/[!-$&'*-.0-;=?-Z\\^-z|~]*`,
  String.raw`\d{1,10} \d{1,5} R${END}`,
  String.raw`[+-]?(?:\d{1,10}(?:\.\d{0,20})?|\.\d{1,20})${END}`,
  `(?:true|false|null)${END}`,
]
const TOKEN = new RegExp(`${SPACE}*(?:(${TOKENS.join('|')})|(?=stream|endobj))`, 'y')
const HEAD = new RegExp(`\\d{1,10} 0 obj${END}`, 'y')
const STREAM = /stream\r?\n/y
const STREAM_END = new RegExp(`(?:\\r\\n|\\n|\\r)?endstream${SPACE}+(?=endobj)`, 'y')
const FOOT = new RegExp(`endobj${SPACE}*$`, 'y')
/** What readers look for, even in strings and streams, when they mend a file. */
const LANDMARK = new RegExp(`\\d${SPACE}+\\d+${SPACE}+obj|trailer${SPACE}*<<`, 'g')

interface Level {
  /** Null inside an array. */
  readonly keys: Set<string> | null
  /** The key whose value comes next. */
  key: string | null
}

interface Reading {
  /** From the outermost, which takes one value. */
  readonly levels: Level[]
  /** What the dictionary of a stream says of its length. */
  length: number
}

/**
 * True where a text is one object and nothing else, written so that every parser reads it alike: no comment, no key
 * twice or escaped, no number that readers take for two, a stream as long as it says. Stricter than ISO 32000-1, 7.3:
 * where parsers differ, or one gives up and mends the file, a check and a viewer would see different documents.
 */
export function isPlainObject(text: string): boolean {
  const body = after(HEAD, text, 0)
  if (body === null || text.match(LANDMARK)?.length !== 1) return false
  const reading: Reading = { levels: [{ keys: new Set(), key: '' }], length: -1 }
  const end = readValue(text, body, reading)
  const foot = end === null ? null : readStream(text, end, reading)
  return foot !== null && after(FOOT, text, foot) !== null
}

/** Where the value ends; null where it is not plain. */
function readValue(text: string, start: number, reading: Reading): number | null {
  let at = start
  for (;;) {
    TOKEN.lastIndex = at
    const found = TOKEN.exec(text)
    if (found === null) return null
    at = TOKEN.lastIndex
    const [, token] = found
    if (token === undefined) return reading.levels.length === 1 && reading.levels[0]?.key === null ? at : null
    if (!take(token, reading)) return null
  }
}

/** Takes one token; false for a second key of one name, a value without a key, and a bracket too many. */
function take(token: string, reading: Reading): boolean {
  const { levels } = reading
  const level = levels.at(-1)
  if (level === undefined) return false
  if (token === '>>' || token === ']') {
    const isWhole = token === ']' ? level.keys === null : level.keys !== null && level.key === null
    return levels.length > 1 && isWhole && levels.pop() !== undefined
  }
  if (level.keys !== null && level.key === null) return levels.length > 1 && addKey(token, level, level.keys)
  if (levels.length === 2 && level.key === '/Length' && /^\d+$/.test(token)) reading.length = Number(token)
  level.key = null
  if (token === '<<' || token === '[') levels.push({ keys: token === '[' ? null : new Set(), key: null })
  return true
}

/** An escaped name could be another's twin. */
function addKey(name: string, level: Level, keys: Set<string>): boolean {
  if (!name.startsWith('/') || keys.has(name) || name.includes('#')) return false
  keys.add(name)
  level.key = name
  return true
}

function readStream(text: string, at: number, { length }: Reading): number | null {
  const data = after(STREAM, text, at)
  if (data === null) return at
  return length < 0 ? null : after(STREAM_END, text, data + length)
}

function after(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
