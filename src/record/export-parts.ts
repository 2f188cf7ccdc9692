import * as z from 'zod/mini'
import { id, instant, tier, version } from './fields.ts'

/** What a worksheet gets when it is exported. */

/** A place for one signature, prepared at export. `person` is absent for a spare slot. */
export const slot = z.strictObject({ id, person: z.optional(id) })

export const render = z.strictObject({
  /** The release of the software that drew the report; another release does not compare bytes. */
  release: version,
  pageSize: z.enum(['a4', 'letter']),
  exportedAt: instant,
  /** 32 upper-case hex digits, from the hash of the record without `render`: the PDF's file identifier. */
  fileId: z.string().check(z.regex(/^[0-9A-F]{32}$/)),
})

/** What the rubric and the people at the table said at export. Opening computes it again and says where it differs. */
export const recordedResult = z.strictObject({
  /** After safeguards, raised by people who rate higher (P11). Null: not enough answers yet. */
  tier: z.union([tier, z.null()]),
  inherentTier: z.union([tier, z.null()]),
  /** Best and worst tier, likewise. */
  interval: z.union([z.tuple([tier, tier]), z.null()]),
  /** Reasons not to proceed that stand, in the rubric's order. */
  stops: z.array(id),
})
