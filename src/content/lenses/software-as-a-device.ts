import { action, all, any, atLeast, reaches, term } from '../condition.ts'
import { claimHinted, claimMade, undecided } from '../facts-in-law.ts'
import type { ReferenceId } from '../bibliography.ts'
import type { Lens } from '../../domain/lens.ts'
import { applies, mayApply } from './law-rung.ts'

/**
 * Significance of the information (N12, 5.1). Diagnosing with a clinician deciding before can be read as an aid to
 * diagnosis, which only drives care; so can screening, since "screen" stands under "treat or diagnose" but "predict risk"
 * and "identify early signs" under "drive". Then "treat or diagnose" may apply.
 */
const treats = any(
  action('treat', 'crisis'),
  all(action('diagnose'), undecided),
  all(action('converse'), any(claimMade, atLeast('why.role', 'instead'))),
)
const mayTreat = any(
  action('treat', 'crisis', 'screen', 'diagnose', 'act'),
  all(action('converse'), any(claimHinted, atLeast('why.role', 'bridge'))),
)
const drives = action('screen', 'triage', 'recommend', 'diagnose', 'alert')
const informs = any(action('record', 'monitor'), all(action('inform'), term('personal')))
/** The same fixed words for everyone tell nobody about themselves. */
const mayInform = any(
  action('record', 'monitor', 'write-notes', 'converse'),
  all(action('inform'), any(term('personal'), term('not-fixed'))),
)

/** An illness that is mild to moderate counts as serious, since it can turn (our reading of N12, 5.2.2). */
export const seriousSituation = atLeast('who.acuity', 'mild')

/**
 * Nobody with training stands by: the Note to 5.2.2 then lifts a serious situation to a critical one. Where people have
 * care beside it, a professional may stand by without looking at each use: then it may.
 */
const layUse = all(seriousSituation, reaches('oversight', 'flagged'), atLeast('why.role', 'bridge'))
const mayBeLayUse = all(seriousSituation, reaches('oversight', 'flagged'))

const critical = any(term('crisis'), term('minors'), action('crisis'), layUse)
const mayBeCritical = any(critical, mayBeLayUse)

const FOUR = ['imdrf-n12-matrix', 'imdrf-n12-significance', 'imdrf-n12-situation', 'imdrf-n12-lay-use'] as const
const THREE = ['imdrf-n12-matrix', 'imdrf-n12-significance', 'imdrf-n12-situation'] as const

export const softwareAsADevice = {
  'imdrf-n12': {
    levels: ['none', 'I', 'II', 'III', 'IV'],
    rungs: [
      applies('imdrf-n12.IV', 4, all(treats, critical), FOUR),
      mayApply('imdrf-n12.IV-may', 4, all(mayTreat, mayBeCritical), FOUR),
      applies('imdrf-n12.III', 3, any(all(treats, seriousSituation), all(drives, critical)), FOUR),
      mayApply('imdrf-n12.III-may', 3, any(all(mayTreat, seriousSituation), all(drives, mayBeCritical)), FOUR),
      applies('imdrf-n12.II', 2, any(treats, all(drives, seriousSituation), all(informs, critical)), FOUR),
      mayApply('imdrf-n12.II-may', 2, any(mayTreat, all(mayInform, mayBeCritical)), FOUR),
      applies('imdrf-n12.I', 1, any(drives, informs), THREE),
      mayApply('imdrf-n12.I-may', 1, mayInform, THREE),
    ],
  },
} as const satisfies Record<string, Lens<ReferenceId>>
