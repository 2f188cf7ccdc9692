import * as z from 'zod/mini'
import { layer } from './answer-layer.ts'
import { id, instant, line, map } from './fields.ts'
import { judgement, ownHazard, ownWords, teamRating } from './from-people.ts'

/** What a worksheet knows of people who answer by themselves, and what their files carry. */

/** Somebody was asked to answer alone. */
export const invitation = z.strictObject({
  /** Absent: whoever gets it. */
  person: z.optional(id),
  sent: instant,
  /** Nobody else's answers were sent along. */
  blind: z.optional(z.literal(true)),
})

/** An answer file that was added. One without a name leaves no trace here. */
export const source = z.strictObject({
  /** As the file was called. */
  name: line,
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  person: id,
  added: instant,
})

/** All that one person says by themselves. */
export const ownPart = z.strictObject({
  layer,
  judgement: z.optional(judgement),
  /** By "action.hazard". */
  ratings: map(teamRating),
  /** "In my words", by prompt. */
  words: map(ownWords),
  /** What could go wrong that this person added. */
  hazards: map(ownHazard),
})

export const alone = z.strictObject({
  /** The worksheet that it goes back to. */
  worksheet: id,
  invitation: z.optional(id),
  /** Who answers; the one person in `team`. Absent: whoever opens it says so first. */
  person: z.optional(id),
  blind: z.optional(z.literal(true)),
  /** What they had said when they were asked: what they change is told by it. */
  base: ownPart,
  /** They said that they are done, and saw their tier from then on. */
  finished: z.optional(instant),
  /** What they had answered by then, by name of the place: what they take back later is known by it. */
  answered: z.optional(z.array(line)),
  /** They want to send it without a name. */
  nameless: z.optional(z.literal(true)),
  /** Who they are in a file without their name: drawn once, so that two such files are one person's. */
  lot: z.optional(id),
})
