import type { Lens } from '../../domain/lens.ts'
import type { ReferenceId } from '../bibliography.ts'
import { action, all, any, atLeast, includes, is, term } from '../condition.ts'
import { claimHinted, claimMade } from '../facts-in-law.ts'
import { inUnitedStates } from '../jurisdictions.ts'
import { applies, mayApply } from './law-rung.ts'

const wellnessWork = action('inform', 'record', 'monitor', 'recommend', 'converse')
const claimsNothing = is('why.claim', 'no')

/** A person sees the result: the exemption for decision support is for professionals only. */
const facesPeople = atLeast('who.gets', 'together')
const clinicalWork = action('monitor', 'screen', 'triage', 'recommend', 'diagnose', 'treat', 'converse', 'crisis')
const mayBeDevice = any(
  action('screen', 'diagnose', 'treat', 'crisis'),
  all(action('monitor', 'triage', 'recommend', 'converse', 'alert', 'act'), claimHinted),
)

const covered = any(is('care.runs', 'provider'), is('care.runs', 'insurer'))
const holdsHealthRecord = any(includes('why.information', 'record'), includes('why.information', 'sensors'))

export const unitedStates = {
  'us-fda': {
    meant: inUnitedStates,
    levels: ['none', 'wellness', 'clinician-support', 'device', 'novel-device'],
    rungs: [
      mayApply('us-fda.generative', 4, all(term('generated'), mayBeDevice), ['fda-dhac-2025']),
      applies('us-fda.device', 3, all(
        clinicalWork, claimMade, facesPeople,
      ), ['fda-general-wellness-2026', 'fda-cds-2026', 'fda-rejoyn']),
      mayApply('us-fda.device-may', 3, mayBeDevice, ['fda-general-wellness-2026', 'fda-cds-2026']),
      mayApply('us-fda.clinician-support', 2, all(
        action('inform', 'monitor', 'screen', 'triage', 'recommend', 'diagnose'), is('who.gets', 'clinician'),
      ), ['fda-cds-2026']),
      // The policy also asks for low risk, which no answer here settles.
      mayApply('us-fda.wellness', 1, all(
        wellnessWork, claimsNothing, is('who.acuity', 'not-unwell'),
      ), ['fda-general-wellness-2026']),
      mayApply('us-fda.wellness-may', 1, all(
        wellnessWork, claimsNothing, atLeast('who.acuity', 'mild'),
      ), ['fda-general-wellness-2026']),
    ],
  },
  'us-hipaa': {
    meant: inUnitedStates,
    levels: ['none', 'business-associate', 'covered'],
    rungs: [
      applies('us-hipaa.covered', 2, all(term('personal'), covered), ['hipaa']),
      applies('us-hipaa.associate', 1, all(term('personal'), is('care.runs', 'for-one')), ['hipaa']),
    ],
  },
  'us-ftc-breach': {
    meant: inUnitedStates,
    levels: ['none', 'breach-rule'],
    rungs: [
      applies('us-ftc-breach.record', 1, all(
        is('care.runs', 'none'), holdsHealthRecord,
      ), ['ftc-hbnr', 'ftc-betterhelp']),
      mayApply('us-ftc-breach.typed', 1, all(
        is('care.runs', 'none'), term('personal'),
      ), ['ftc-hbnr', 'ftc-betterhelp']),
    ],
  },
} as const satisfies Record<string, Lens<ReferenceId>>
