import type * as z from 'zod/mini'
import { canonicalJson } from './canonical.ts'

/** Why a text is not the small file that was asked for; `not-ours` also where it is one that somebody edited. */
export type SlipFailure = 'too-large' | 'not-ours' | 'newer-version'

export type SlipReading<T> =
  | { readonly ok: true; readonly slip: T }
  | { readonly ok: false; readonly failure: SlipFailure }

/** UTF-16 units. A certificate takes two thousand, a long reason ten thousand. */
const MOST = 100_000
const VERSION = 1

/**
 * Reads a small file of our own: canonical JSON (RFC 8785), with at most a line end behind it. In any other form a key
 * could stand twice, and another program would read other words. Never throws.
 */
export const readSlip = <T>(text: string, form: z.ZodMiniType<T>, format: string): SlipReading<T> => {
  if (text.length > MOST) return { ok: false, failure: 'too-large' }
  try {
    const value: unknown = JSON.parse(text)
    if (isNewer(value, format)) return { ok: false, failure: 'newer-version' }
    const parsed = form.safeParse(value)
    if (parsed.success && canonicalJson(value) === text.trimEnd()) return { ok: true, slip: parsed.data }
    return { ok: false, failure: 'not-ours' }
  } catch {
    return { ok: false, failure: 'not-ours' }
  }
}

const isNewer = (value: unknown, format: string): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === format &&
  'version' in value && Number.isInteger(value.version) && Number(value.version) > VERSION
