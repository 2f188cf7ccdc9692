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

/** A diagnosis, and advice in the care of someone unwell, can be the decision or the plan that a law keeps for people. */
const perhapsTherapy = any(
  action('treat', 'diagnose'),
  all(action('recommend'), atLeast('why.role', 'extra'), atLeast('who.acuity', 'mild')),
  all(therapeuticTalk, any(atLeast('why.role', 'bridge'), claimHinted)),
)

/** Self-help material that is fixed is no therapy by AI, and what a professional decides is theirs. */
export const therapyByAi = all(term('not-fixed'), therapy)
export const therapyWithoutProfessional = all(undecided, therapyByAi)
export const perhapsTherapyWithoutProfessional = all(undecided, term('not-fixed'), perhapsTherapy)

/** Its words reach the person as therapy, also where a professional decided on them before. */
export const therapyFaceToFace = all(
  therapyByAi, action('treat', 'converse', 'crisis'), atLeast('who.gets', 'together'),
)

/** A companion talks about anything, in new words, and keeps up a bond over time. */
export const companion = all(action('converse'), term('generated'), atLeast('when.length', 'open-ended'))
export const perhapsCompanion = all(action('converse', 'treat', 'crisis'), term('not-fixed'))

/** AI may read a feeling from body or voice; text alone is not biometric. */
export const readsFeelings = atLeast('what.feelings', 'medical')

/** Clinical work in which a feeling that is inferred becomes part of care. */
export const readsFeelingsInCare = all(
  readsFeelings, action('monitor', 'screen', 'diagnose', 'treat', 'converse', 'crisis'),
)

export const atWorkOrSchool = is('where.people', 'school-work')
export const claimsLicence = includes('what.manner', 'claims-clinician')
export const seemsHumanInCare = all(includes('what.manner', 'seems-human'), term('not-fixed'), term('deep'))

/** Conditions of a disability or an age that a technique can exploit; a serious illness is our reading. */
export const exploitable = any(term('minors'), term('severe'))

/** Who is kept out by a declaration only may be young or ill. */
export const perhapsExploitable = any(exploitable, term('open'))
