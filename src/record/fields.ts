import * as z from 'zod/mini'
import { LIMITS } from './limits.ts'

/** The smallest parts of a worksheet file, each bounded in what it takes. */

const DAY = String.raw`\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])`
const TIME = String.raw`([01]\d|2[0-3]):[0-5]\d`

export const id = z.string().check(z.minLength(1), z.maxLength(80), z.regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/))
/** A typed text: bounded, so that a hostile file cannot exhaust memory (50,000-character notes are kept whole). */
export const prose = z.string().check(z.maxLength(3 * LIMITS.prose))
export const line = z.string().check(z.maxLength(3 * LIMITS.line))
/** RFC 3339 with offset, e.g. 2026-11-22T09:30:00+01:00. */
export const instant = z.string().check(z.regex(new RegExp(`^${DAY}T${TIME}:[0-5]\\d(\\.\\d{1,3})?(Z|[+-]${TIME})$`)))
/** A calendar day, e.g. 2026-11-22. */
export const day = z.string().check(z.regex(new RegExp(`^${DAY}$`)))
/** Of rules or a release, as builds write it: no room for a sentence that the check would repeat to its reader. */
export const version = z.string().check(z.regex(/^\d{1,4}(\.\d{1,4}){1,2}(\+[0-9a-z]{1,40})?$/))
export const map = <T extends z.core.SomeType>(value: T) => z.record(id, value)

/** Severity or likelihood, DCB0129: 1 is the least. */
export const level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])

export const tier = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
