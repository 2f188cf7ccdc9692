/**
 * A share link as a text. Whoever shares it reads it first, so it is spelled out and not packed:
 *
 *     #/link/1/<worksheet>/<rules>/<title>/<answers>/<checksum>
 *
 * It consists of what mail programs keep in an address, and ends in a digit, as they cut a full stop off. What they do
 * to it on the way (line breaks, `%40` for `@`, all of it encoded again) is undone; the checksum tells which reading is
 * the one that was written. The checksum finds accidents. It is no signature: anybody can make one.
 */
export interface LinkText {
  /** "1", or "1b": blind. */
  readonly version: string
  readonly worksheet: string
  readonly rules: string
  readonly title: string
  readonly answers: string
}

/** In the place of a title, an answer or answers that are empty: two slashes in a row would be joined on the way. */
export const NOTHING = '-'

/** How often a mail program may have encoded all of a link again. */
const TIMES = 3

/** A space in an address is a line break that became one; or a plus sign, read as forms write it. */
const SPACE_WAS = ['', '+'] as const

/** White space, and what is put into long words so that they can be broken. */
const BREAKS = /[\s\u00ad\u200b\u2060]+/g

/** `&#64;` for `@`. A link has no ampersand of its own. */
const CHARACTER = /&(?:amp;)*#(?:(\d{2,3})|x([0-9a-f]{2}));/gi

/** Followed by whatever else is no letter or digit: a bracket, a full stop, a parameter that somebody's tool adds. */
const CHECKSUM = /^([0-9a-f]{8})(?:$|[^0-9a-z])/

/** The link in one spelling only. The title may be any text, also one with half a character in it. */
export const linkText = ({ version, worksheet, rules, title, answers }: LinkText): string => {
  const parts = ['#', 'link', version, worksheet, rules, encoded(title) || NOTHING, answers || NOTHING, '']
  return parts.join('/') + checksumOf(parts.join('/'))
}

/** `version` alone where the link is not whole; null where it is no link at all. Never throws. */
export const readLinkText = (text: string): LinkText | { readonly version: string } | null => {
  const readings = wholesIn(text).flatMap((whole) => SPACE_WAS.flatMap((space) => partsOf(whole, space) ?? []))
  return readings.map(wholeOf).find((link) => link !== null) ?? readings.map(({ version }) => ({ version }))[0] ?? null
}

/** The text as it came, and decoded as a whole once and more. */
const wholesIn = (text: string): readonly string[] => {
  const bare = text.replace(BREAKS, '').replace(CHARACTER, (_, decimal: string | undefined, hex: string) =>
    String.fromCharCode(decimal === undefined ? parseInt(hex, 16) : Number(decimal)))
  const wholes = [bare]
  for (let next = decoded(bare); next !== null && wholes.length <= TIMES; next = decoded(next)) wholes.push(next)
  return [...new Set(wholes)]
}

interface Parts extends LinkText {
  readonly checksum: string
}

const partsOf = (whole: string, space: string): Parts | null => {
  const [word, version = '', worksheet = '', rules = '', title = '', answers = '', ...checksum] =
    whole.slice(whole.indexOf('#') + 1).replace(/^\//, '').split('/')
  const plain = (part: string) => (decoded(part) ?? part).replaceAll(' ', space)
  if (word !== 'link') return null
  return {
    version: plain(version),
    worksheet: plain(worksheet),
    rules: plain(rules),
    title: decoded(title) ?? '',
    answers: plain(answers),
    checksum: checksum.join('/'),
  }
}

/** Null where the checksum says that something is missing or was altered. */
const wholeOf = ({ checksum, ...link }: Parts): LinkText | null => {
  const [, written] = CHECKSUM.exec(checksum) ?? []
  const read = { ...link, title: orNothing(link.title), answers: orNothing(link.answers) }
  return written !== undefined && linkText(read).endsWith(`/${written}`) ? read : null
}

const orNothing = (part: string): string => (part === NOTHING ? '' : part)

const decoded = (text: string): string | null => {
  try {
    return decodeURIComponent(text)
  } catch {
    return null
  }
}

/** Also what addresses may hold and mail programs stumble over: brackets, quotes, stars. */
const encoded = (text: string): string =>
  encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
    .replace(/[!'()*~]/g, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`)

/** FNV-1a, 32 bits, of the UTF-8, as eight hex digits. */
const checksumOf = (text: string): string =>
  new TextEncoder().encode(text)
    .reduce((hash, octet) => Math.imul(hash ^ octet, 0x01000193) >>> 0, 0x811c9dc5)
    .toString(16).padStart(8, '0')
