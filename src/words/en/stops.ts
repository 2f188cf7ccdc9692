import type { StopId } from '../../content/stops.ts'

interface StopWords {
  readonly name: string
  readonly why: string
  /** What would clear it. A safeguard never does. */
  readonly clears: string
}

export const stops = {
  'manipulative-engagement': {
    name: 'It tries to keep people from leaving',
    why: 'Guilt, flattery or fear at goodbye holds people against their own wish. It is a choice of design: one app that was studied did none of it.',
    clears: 'Let people leave at once, without a plea or a hook, and show that someone outside tested it.',
  },
  'claimed-escalation': {
    name: 'It promises help that does not exist',
    why: 'Someone who believes that help is coming, or that someone is watching, may stop looking for other help.',
    clears: 'Say exactly who looks, when, and what happens then. Where nobody is watching, say so.',
  },
  'dispatch-without-human': {
    name: 'It sends police or forced care with no human deciding',
    why: 'Force is a last resort: on a US crisis line about one call in a hundred ends that way. People tell of harm from it, and many fear it.',
    clears: 'Have a trained human decide each time, ask the person first where possible, and say so beforehand.',
  },
  'poses-as-clinician': {
    name: 'It calls itself a therapist or doctor',
    why: 'People trust a licensed clinician with their lives. Several laws forbid the claim.',
    clears: 'Take the claim out of its words, its name and its adverts, and have it say what it is.',
  },
  'ends-chat': {
    name: 'It ends or locks the chat after someone says they want to die',
    why: 'Being cut off right after saying it leaves a person alone at the worst moment.',
    clears: 'Stay until the person has reached a human or a line, or chooses to leave. Give the local lines before they go.',
  },
} as const satisfies Record<StopId, StopWords>
