import canonicalize from 'canonicalize'
import type { Worksheet } from './worksheet.ts'

/** A surrogate without its partner cannot be written as UTF-8; it becomes the visible replacement character. */
const LONE_SURROGATE = /\p{Surrogate}/gu

/**
 * Canonical JSON (RFC 8785) of a plain value: one value, one text, whatever order its keys were typed in.
 *
 * @throws on what JSON cannot say: NaN, an infinity, a cycle, a lone surrogate
 */
export const canonicalJson = (value: unknown): string => canonicalize(value) ?? 'null'

/** The text of a worksheet file: canonical, every text in Unicode's composed form (NFC). */
export const worksheetText = (worksheet: Worksheet): string => canonicalJson(composed(worksheet))

/** The value with every text in it as a file would hold it. */
export const composed = <T>(value: T): T => compose(value) as T

const compose = (value: unknown): unknown => {
  if (typeof value === 'string') return value.replace(LONE_SURROGATE, '\ufffd').normalize('NFC')
  if (Array.isArray(value)) return value.map(compose)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, compose(entry)]))
}
