import type { Scale } from '../domain/hazard.ts'
import type { ReferenceId } from './bibliography.ts'
import { SCALE_LEVELS, action, all, any, atLeast, reaches, term, type ScaleId } from './condition.ts'
import { rung } from './ladder.ts'

/**
 * A review in time (P6): within an hour where people may be seriously ill, else within 72 hours and before the next
 * contact. The hours are our judgement, near what human-backed services do today.
 */
const notInTime = any(
  atLeast('when.within', 'later'),
  all(term('severe'), atLeast('when.within', 'three-days')),
)

/** Arrangements count, claims do not (P6). */
export const scales = {
  oversight: {
    levels: SCALE_LEVELS.oversight,
    rungs: [
      rung('oversight.reviewed', 1, atLeast('when.oversight', 'afterwards'), 'our judgement'),
      rung('oversight.late', 2, notInTime, 'our judgement'),
      rung('oversight.flagged', 2, atLeast('when.oversight', 'flagged'), 'our judgement'),
      rung('oversight.not-real', 3, atLeast('when.real', 'not-all'), ['ai-act-14-4']),
      rung('oversight.never', 3, atLeast('when.oversight', 'never'), ['imdrf-n12-lay-use', 'knol-2026-oversight']),
    ],
    inheritedThrough: 'what.chain',
  },
  misses: {
    levels: SCALE_LEVELS.misses,
    rungs: [
      rung('misses.reviewed', 1, reaches('oversight', 'reviewed'), 'our judgement'),
      rung('misses.flagged', 2, reaches('oversight', 'flagged'), 'our judgement'),
      rung('misses.unflagged', 2, all(
        action('monitor', 'screen', 'triage', 'alert'), atLeast('what.unflagged', 'less'),
      ), ['reach-vet-accuracy']),
      rung('misses.nobody', 3, reaches('oversight', 'nobody'), ['imdrf-n12-lay-use']),
    ],
  },
  role: {
    levels: SCALE_LEVELS.role,
    rungs: [
      rung('role.extra', 1, atLeast('why.role', 'extra'), 'our judgement'),
      rung('role.bridge', 2, atLeast('why.role', 'bridge'), 'our judgement'),
      rung('role.alone', 2, all(
        term('deep'), atLeast('why.role', 'extra'), reaches('oversight', 'nobody'),
      ), 'our judgement'),
      rung('role.instead', 3, atLeast('why.role', 'instead'), 'our judgement'),
    ],
  },
} as const satisfies Record<ScaleId, Scale<ReferenceId>>
