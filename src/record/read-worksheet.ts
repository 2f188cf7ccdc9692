import { seal } from '../content/seal.ts'
import { composed } from './canonical.ts'
import { type Problem, findProblems, findReserved } from './find-problems.ts'
import { type UnknownId, findUnknownIds } from './find-unknown-ids.ts'
import { type JsonObject, RECORD_VERSION, migrate } from './migrations.ts'
import { type Worksheet, worksheet } from './worksheet.ts'

/** UTF-16 units of a file. The largest honest worksheet (12 actions, 10 people, long notes) stays far below. */
export const MAX_FILE = 20_000_000

/** Why a text is no worksheet we can open, and where. */
export type ReadFailure =
  | { readonly kind: 'too-large'; readonly size: number; readonly limit: number }
  | { readonly kind: 'not-json' }
  /** JSON of another program. */
  | { readonly kind: 'not-ours' }
  /** A worksheet file under a passphrase, which nobody has opened yet. */
  | { readonly kind: 'sealed' }
  | { readonly kind: 'newer-version'; readonly version: number; readonly newest: number }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  /** Questions, answers, actions, hazards or people that the rules, or the file itself, do not know. */
  | { readonly kind: 'unknown-ids'; readonly rules: string; readonly ids: readonly UnknownId[] }

/** What a person should hear about a worksheet that did open. */
export type ReadNote =
  | { readonly kind: 'older-version'; readonly version: number }
  /** Made under other rules: the tier is computed again under ours. */
  | { readonly kind: 'other-rules'; readonly recorded: string; readonly ours: string }

export type ReadOutcome =
  | { readonly ok: true; readonly worksheet: Worksheet; readonly notes: readonly ReadNote[] }
  | { readonly ok: false; readonly failure: ReadFailure }

const failed = (failure: ReadFailure): ReadOutcome => ({ ok: false, failure })

/**
 * The worksheet in the text of a file, or a named failure. Never throws and never repairs. `unknownIn` finds the ids
 * that nobody knows: rules of another release know other ones.
 */
export const readWorksheet = (text: string, unknownIn = findUnknownIds): ReadOutcome => {
  if (text.length > MAX_FILE) return failed({ kind: 'too-large', size: text.length, limit: MAX_FILE })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return failed({ kind: 'not-json' })
  }
  return check(value, { unknownIn, halves: 'refused' })
}

/**
 * The same for a value that is parsed already, such as a draft put together from its journal. Some keyboards send a
 * character in two halves, and a page can close between them: a draft with one half opens, and has it as files do.
 */
export const checkWorksheet = (value: unknown, unknownIn = findUnknownIds): ReadOutcome =>
  check(value, { unknownIn, halves: 'allowed' })

interface Checking {
  readonly unknownIn: typeof findUnknownIds
  readonly halves: 'refused' | 'allowed'
}

const check = (value: unknown, { unknownIn, halves }: Checking): ReadOutcome => {
  if (!isOurs(value)) return failed({ kind: isSealed(value) ? 'sealed' : 'not-ours' })
  const { version } = value
  if (!isVersion(version)) return failed({ kind: 'invalid', problems: [{ path: '/version', expected: 'number' }] })
  if (version > RECORD_VERSION) return failed({ kind: 'newer-version', version, newest: RECORD_VERSION })
  const reserved = findReserved(value, undefined, halves)
  if (reserved.length > 0) return failed({ kind: 'invalid', problems: reserved })
  const notes: readonly ReadNote[] = version < RECORD_VERSION ? [{ kind: 'older-version', version }] : []
  return validate(migrate(halves === 'allowed' ? composed(value) : value, version), notes, unknownIn)
}

const isOurs = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'affordance-worksheet'

const isSealed = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'format' in value && value.format === 'affordance-sealed'

const isVersion = (version: unknown): version is number => Number.isInteger(version) && Number(version) >= 1

const BEYOND_COUNTING: readonly Problem[] = [{ path: '/', expected: 'other-form' }]

/** Null where so much is wrong that zod's list of it, passed on as arguments, overflows a worker's stack. */
const parse = (value: JsonObject) => {
  try {
    return worksheet.safeParse(value)
  } catch {
    return null
  }
}

const validate = (
  value: JsonObject, notes: readonly ReadNote[], unknownIn: typeof findUnknownIds,
): ReadOutcome => {
  const parsed = parse(value)
  const problems = parsed === null ? BEYOND_COUNTING : findProblems(parsed)
  if (!parsed?.success || problems.length > 0) return failed({ kind: 'invalid', problems })
  const read = parsed.data as Worksheet
  const ids = unknownIn(read)
  if (ids.length > 0) return failed({ kind: 'unknown-ids', rules: read.rubric.version, ids })
  const { version: recorded, sha256 } = read.rubric
  if (sha256 === seal.sha256) return { ok: true, worksheet: read, notes }
  return { ok: true, worksheet: read, notes: [...notes, { kind: 'other-rules', recorded, ours: seal.version }] }
}
