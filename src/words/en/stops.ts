import type { StopId } from '../../content/stops.ts'
import { spoken } from '../spoken.ts'

interface StopWords {
  readonly name: string
  readonly why: string
  /** What would clear it. A safeguard never does. */
  readonly clears: string
}

export const stops = spoken('stops', {
  'manipulative-engagement': {
    name: 'It tries to keep people from leaving',
    why: 'Guilt, flattery or fear at goodbye holds people against their own wish. It is a choice of design: news reports say that one app that was studied did none of it.',
    clears: 'Let people leave at once, without a plea or a hook, and show that someone outside tested it.',
  },
  'claimed-escalation': {
    name: 'It promises help that does not exist',
    why: 'Someone who believes that help is coming, or that someone is watching, may stop looking for other help.',
    clears: 'Say exactly who looks, when, and what happens then. Where nobody is watching, say so.',
  },
  'dispatch-without-human': {
    name: 'It sends police or forced care with no human deciding',
    why: 'Force is a last resort: on a US crisis line it came to about one caller in a hundred. People tell of harm from it, and many fear it.',
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
  'eu-manipulation': {
    name: 'European Union: it may trick people in a way that harms them',
    why: 'The AI Act forbids tricks that lead people to choose what is likely to harm them badly. A plea at goodbye can be one, for people who are seriously ill or young.',
    clears: 'Take the trick out: no plea, no hook, no false belief about who or what is there.',
  },
  'eu-vulnerability': {
    name: 'European Union: it may use someone’s age or illness against them',
    why: 'The AI Act forbids AI that makes use of a person’s age or disability to steer them into serious harm.',
    clears: 'Take the trick out, for everyone. Or have a real arrangement keep the young and the seriously ill out, and a lawyer confirm that this is enough.',
  },
  'eu-emotions': {
    name: 'European Union: it reads feelings at work or in school',
    why: 'The AI Act forbids AI that infers feelings from face, voice, body or typing at work and in school. Medical or safety reasons are a narrow exception; practice that only the person sees may be another.',
    clears: 'Do not infer feelings there. Or have a lawyer confirm that the reason is medical or one of safety.',
  },
  'illinois-therapy': {
    name: 'Illinois: therapy with no licensed professional',
    why: 'In Illinois AI may not decide on therapy by itself, talk with people as part of it, or infer their feelings. Office work and support under review are allowed.',
    clears: 'Have a licensed professional decide before it counts and speak with people themselves, or offer fixed self-help material only. Have a lawyer confirm it.',
  },
  'nevada-therapy': {
    name: 'Nevada: AI that gives mental-health care',
    why: 'In Nevada AI may not be presented or programmed as one that gives mental-health care. Office work is allowed.',
    clears: 'Keep it to office work or fixed self-help material, and take every such claim out.',
  },
  'california-licence': {
    name: 'California: it may seem to be a licensed clinician',
    why: 'In California AI may not suggest, in its words or its adverts, that it is a licensed clinician.',
    clears: 'Take the claim out of its words, its name and its adverts, and have it say that it is AI.',
  },
  'tennessee-licence': {
    name: 'Tennessee: it claims to be a mental-health professional',
    why: 'In Tennessee AI may not be advertised as a qualified mental-health professional.',
    clears: 'Take the claim out of its words, its name and its adverts.',
  },
  'washington-minors': {
    name: 'Washington State: it keeps minors in the chat',
    why: 'From 2027 a chatbot there may not hold minors with tricks. Distress at goodbye, too much praise and secrets from parents are such tricks.',
    clears: 'Take these tricks out for everyone, or have a real arrangement that keeps minors out.',
  },
} as const satisfies Record<StopId, StopWords>)
