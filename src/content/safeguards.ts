import type { FilledBy, Safeguard } from '../domain/safeguard.ts'
import { atLeast, includes, reaches, term } from './condition.ts'
import type { HazardId } from './hazards.ts'
import type { ActionId, ChoiceId, OptionId } from './questions.ts'

/**
 * What lowers a likelihood, and of which hazards. On one hazard they do not add up: the strongest counts. None names a
 * hazard whose gate or ladder reads the same fact (P5).
 */

/** A safeguard that W answers already are: which options of which question make it how far. */
const filledBy = <Id extends ChoiceId>(
  question: Id, gives: { readonly [O in OptionId<Id>]?: FilledBy['gives'][string] },
): FilledBy => ({ questions: [question], gives: gives as FilledBy['gives'] })

type TypedSafeguard = Safeguard & {
  readonly hazards: readonly [HazardId, ...HazardId[]]
  readonly actsAs?: ActionId
}

export const safeguards = {
  'independent-evaluation': {
    hazards: ['missed-crisis', 'misleading-assessment', 'harmful-content', 'delusion', 'refused-care'],
    filledBy: filledBy('built.checked', { independent: 'verified', customer: 'in-place' }),
  },
  'conversation-testing': {
    hazards: ['missed-crisis', 'harmful-content', 'delusion'],
    filledBy: filledBy('crisis.builds', { outside: 'verified', maker: 'in-place' }),
  },
  'bias-evaluation': {
    hazards: ['misleading-assessment', 'refused-care'],
    filledBy: {
      questions: ['who.tested.minorities', 'who.tested.most-unwell', 'who.tested.collective', 'who.tested.language'],
      gives: { 'seen-as-good': 'in-place' },
    },
  },
  'contestable-reasons': {
    hazards: ['misleading-assessment', 'refused-care'],
    filledBy: filledBy('built.explain', { yes: 'in-place' }),
  },
  'reviewer-training': {
    hazards: ['misleading-assessment', 'refused-care'],
    voidWhen: reaches('oversight', 'nobody'),
  },

  'crisis-response': {
    hazards: ['missed-crisis', 'abandonment'],
    filledBy: {
      ...filledBy('crisis.response', { asks: 'in-place', stays: 'in-place', 'local-lines': 'in-place' }),
      together: true,
    },
    voidWhen: includes('crisis.response', 'ends-chat'),
  },
  'warm-handover': {
    hazards: ['missed-crisis', 'abandonment'],
    filledBy: filledBy('crisis.response', { 'connects-human': 'in-place' }),
    voidWhen: atLeast('when.human', 'not-through-this'),
  },
  'trusted-contact': {
    hazards: ['missed-crisis'],
    filledBy: filledBy('crisis.response', { 'tells-chosen': 'in-place' }),
    actsAs: 'alert',
  },
  'human-fallback': {
    hazards: ['missed-crisis', 'abandonment'],
    filledBy: filledBy('when.human', { minutes: 'in-place' }),
  },
  'honest-about-help': {
    hazards: ['abandonment'],
    filledBy: filledBy('when.told', { exactly: 'in-place' }),
  },
  'false-alarm-handling': {
    hazards: ['over-intervention'],
    filledBy: filledBy('crisis.false-alarm', { 'asked-first': 'in-place', 'staff-first': 'in-place' }),
  },

  'disclosure': { hazards: ['taken-for-person'] },
  'age-check': {
    hazards: ['dependence', 'manipulation', 'taken-for-person'],
    actsAs: 'schedule',
    // Where young people are let in, their age sets a rung already (P5).
    voidWhen: term('minors'),
  },
  'breaks': { hazards: ['delusion', 'dependence', 'manipulation'] },
  'withdrawal-plan': { hazards: ['abandonment'] },

  'data-minimisation': { hazards: ['exposure', 'secondary-use'] },
  'security-testing': {
    hazards: ['exposure'],
    filledBy: filledBy('built.security', { independent: 'verified', maker: 'in-place' }),
  },
  'private-use': { hazards: ['seen-nearby'] },

  'clinician-informed': {
    hazards: ['dependence', 'self-monitoring', 'time-lost'],
    filledBy: filledBy('care.clinician', { yes: 'in-place' }),
  },
  'lived-experience': {
    hazards: ['self-monitoring', 'seen-nearby', 'relationship'],
    filledBy: filledBy('care.lived', { decided: 'in-place' }),
  },
  'change-control': {
    hazards: ['misleading-assessment', 'harmful-content', 'delusion'],
    filledBy: {
      ...filledBy('care.change', { 'tested-again': 'in-place', 'people-told': 'in-place' }),
      together: true,
    },
  },
  'incident-reporting': {
    hazards: ['harmful-content', 'over-intervention'],
    filledBy: {
      ...filledBy('care.change', { 'incidents-reported': 'in-place', 'lessons-shared': 'in-place' }),
      together: true,
    },
  },
} as const satisfies Record<string, TypedSafeguard>

export type SafeguardId = keyof typeof safeguards

export const SAFEGUARD_IDS = Object.keys(safeguards) as readonly SafeguardId[]
