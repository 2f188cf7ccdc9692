import type { Condition } from '../domain/condition.ts'
import type { Stop } from '../domain/stop.ts'
import type { ReferenceId } from './bibliography.ts'
import { action, all, any, atLeast, includes, is, term } from './condition.ts'
import {
  artificialIntelligence, atWorkOrSchool, claimsLicence, exploitable, perhapsExploitable,
  perhapsTherapyWithoutProfessional, readsFeelings, readsFeelingsInCare, seemsHumanInCare, therapyByAi,
  therapyFaceToFace, therapyWithoutProfessional,
} from './facts-in-law.ts'
import { inEurope, inUnnamedState, perhapsIn, usedIn } from './jurisdictions.ts'

const keepsFromLeaving = includes('what.manner', 'keeps-from-leaving')
const keepsSecrets = includes('what.manner', 'keeps-secrets')
const praises = includes('what.manner', 'agrees-to-please')

const deceives = any(
  keepsFromLeaving, keepsSecrets, claimsLicence,
  includes('what.manner', 'seems-human'), includes('what.manner', 'seems-watched'),
)

const readsFeelingsForAnotherReason = is('what.feelings', 'other')

/** Someone else than the person learns of it; training for oneself at work is named as allowed. */
const othersLearnOfIt = any(is('who.gets', 'clinician'), is('who.gets', 'together'), atLeast('who.gets', 'chosen'))

/** A school or an employer, but the answer also stands for an insurer or the police. */
const anInstitution = any(atLeast('who.gets', 'institution'), is('who.access', 'institution'))

const chatsWithMinors = all(action('converse'), term('not-fixed'), term('minors'))
const mayChatWithMinors = all(
  action('converse', 'treat', 'crisis'), term('not-fixed'), any(term('minors'), term('open')),
)

/** Where only “United States” is ticked, a state's law cannot be ruled out. */
const ifItTakesInTheState = (facts: Condition): Condition => all(inUnnamedState, facts)

/**
 * What a law forbids where the feature is meant to be used (P7). Every element of a prohibition must hold for it to
 * stand; what only comes near, or where the text leaves room, is `perhaps`.
 */
export const legalStops = {
  /** A plea at goodbye is a technique; significant harm is likely for the seriously ill and the young (our reading). */
  'eu-manipulation': {
    kind: 'legal',
    when: all(inEurope, artificialIntelligence, keepsFromLeaving, exploitable),
    perhaps: all(inEurope, artificialIntelligence, deceives),
    cites: ['ai-act-5-1-a'],
  },
  'eu-vulnerability': {
    kind: 'legal',
    when: all(inEurope, artificialIntelligence, keepsFromLeaving, exploitable),
    perhaps: all(inEurope, artificialIntelligence, any(deceives, praises), perhapsExploitable),
    cites: ['ai-act-5-1-b'],
  },
  /** The exception for medical or safety reasons is read narrowly: checking on well-being at work may not be one. */
  'eu-emotions': {
    kind: 'legal',
    when: all(inEurope, readsFeelingsForAnotherReason, atWorkOrSchool, othersLearnOfIt),
    perhaps: all(inEurope, any(
      all(readsFeelingsForAnotherReason, anInstitution),
      all(readsFeelings, atWorkOrSchool),
    )),
    cites: ['ai-act-5-1-f', 'ai-act-guidelines-emotions'],
  },
  /** Therapeutic talk and the detection of feelings by AI it names without the way out of a review. */
  'illinois-therapy': {
    kind: 'legal',
    when: all(usedIn('us-illinois'), therapyWithoutProfessional),
    perhaps: all(perhapsIn('us-illinois'), any(
      perhapsTherapyWithoutProfessional, therapyFaceToFace, readsFeelingsInCare,
    )),
    cites: ['us-illinois-hb-1806'],
  },
  /** Its words forbid AI that is programmed to give care; whether a deciding professional suffices, they leave open. */
  'nevada-therapy': {
    kind: 'legal',
    when: all(usedIn('us-nevada'), any(therapyWithoutProfessional, all(term('not-fixed'), claimsLicence))),
    perhaps: all(perhapsIn('us-nevada'), any(
      perhapsTherapyWithoutProfessional, therapyByAi, all(term('not-fixed'), claimsLicence),
    )),
    cites: ['us-nevada-ab-406'],
  },
  'california-licence': {
    kind: 'legal',
    when: all(usedIn('us-california'), claimsLicence),
    perhaps: any(ifItTakesInTheState(claimsLicence), all(perhapsIn('us-california'), seemsHumanInCare)),
    from: '2026-01-01',
    cites: ['us-california-ab-489'],
  },
  'tennessee-licence': {
    kind: 'legal',
    when: all(usedIn('us-tennessee'), claimsLicence),
    perhaps: ifItTakesInTheState(claimsLicence),
    from: '2026-07-01',
    cites: ['us-tennessee-sb-1580'],
  },
  /** Praise counts only in excess, and who is let in by a declaration may be a minor. */
  'washington-minors': {
    kind: 'legal',
    when: all(usedIn('us-washington'), chatsWithMinors, any(keepsFromLeaving, keepsSecrets)),
    perhaps: all(perhapsIn('us-washington'), mayChatWithMinors, any(keepsFromLeaving, keepsSecrets, praises)),
    from: '2027-01-01',
    cites: ['us-washington-hb-2225'],
  },
} as const satisfies Record<string, Stop<ReferenceId>>
