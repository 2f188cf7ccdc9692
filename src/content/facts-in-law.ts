import { action, all, any, atLeast, includes, is, reaches, term } from './condition.ts'

/** Facts that several laws turn on, in the words of the laws as far as the questions reach. */

/** A system that infers what to put out; fixed texts and fixed rules are none (AI Act, Article 3(1); our reading). */
export const artificialIntelligence = any(
  term('generated'),
  all(term('not-fixed'), atLeast('built.kind', 'single-task')),
)

/** No licensed professional decides before it counts. */
export const undecided = reaches('oversight', 'reviewed')

export const claimHinted = atLeast('why.claim', 'hinted')
export const claimMade = atLeast('why.claim', 'yes')

const therapeuticTalk = action('converse', 'crisis', 'diagnose', 'recommend')

/** Therapy by what it does, or by the place it takes or claims in care. */
const therapy = any(action('treat'), all(therapeuticTalk, any(atLeast('why.role', 'instead'), claimMade)))

const perhapsTherapy = any(action('treat'), all(therapeuticTalk, any(atLeast('why.role', 'bridge'), claimHinted)))

/** Self-help material that is fixed is no therapy by AI, and what a professional decides is theirs. */
export const therapyByAi = all(term('not-fixed'), therapy)
export const therapyWithoutProfessional = all(undecided, therapyByAi)
export const perhapsTherapyWithoutProfessional = all(undecided, term('not-fixed'), perhapsTherapy)

/** A companion talks about anything, in new words, and keeps up a bond over time. */
export const companion = all(action('converse'), term('generated'), atLeast('when.length', 'open-ended'))
export const perhapsCompanion = all(action('converse', 'treat', 'crisis'), term('not-fixed'))

/** AI may read a feeling from body or voice; text alone is not biometric. */
export const readsFeelings = atLeast('what.feelings', 'medical')

export const atWorkOrSchool = is('where.people', 'school-work')
export const claimsLicence = includes('what.manner', 'claims-clinician')
export const seemsHumanInCare = all(includes('what.manner', 'seems-human'), term('not-fixed'), term('deep'))

/** Conditions of a disability or an age that a technique can exploit; a serious illness is our reading. */
export const exploitable = any(term('minors'), term('severe'))
