import { spoken } from '../spoken.ts'

interface Entry {
  readonly term: string
  readonly means: string
  /** How it stands in a sentence, ways of writing it parted by "|"; only of words that are explained in place. */
  readonly written?: string
}

/** Words that need a sentence: explained where a screen first uses them, and all together on a page of their own. */
export const glossary = spoken('glossary', {
  action: {
    term: 'Action',
    written: 'action|actions',
    means: 'One thing that the AI can do in the place where it is used. The paper calls it an affordance.',
  },
  oversight: {
    term: 'Oversight',
    written: 'oversight',
    means:
      'A clinician sees what the AI does, has the time to look, and can disagree and stop it. If one of these is missing, '
      + 'it counts as nobody looking.',
  },
  screening: {
    term: 'Screening',
    means: 'To look for a possible illness or risk in many people, most of whom have none. It is not a diagnosis.',
  },
  triage: {
    term: 'Triage',
    means: 'To decide who is seen, how soon, or by whom. Screening finds people; triage puts them in an order.',
  },
  generated: {
    term: 'Generated',
    written: 'generated',
    means: 'New text, speech or pictures that a model makes each time. Nobody has read them beforehand.',
  },
  languageModel: {
    term: 'Language model',
    written: 'language model|language models',
    means: 'Software that writes new text by what is likely to come next. It can be wrong and sound sure.',
  },
  consumerGrade: {
    term: 'Consumer grade',
    written: 'consumer and medical grade',
    means: 'Made for everybody to buy, such as a watch from a shop, and not tested as a medical device.',
  },
  tier: {
    term: 'Tier',
    written: 'tier',
    means:
      'The worst rating of what could go wrong, made of how bad and how likely, from Low to Very high. It is not a legal '
      + 'class.',
  },
  interval: {
    term: 'At least …, could be …',
    means: 'What the tier would be if every open question turned out well, and if every one turned out badly.',
  },
  unknown: {
    term: 'We do not know yet',
    written: 'We do not know yet',
    means: 'An answer of its own. It keeps the question open, so that the result shows how far it could still move.',
  },
  hazard: {
    term: 'What could go wrong',
    written: 'what could go wrong',
    means: 'A way in which an action could harm someone. It is on the list only if your answers make it possible.',
  },
  severity: {
    term: 'How bad',
    written: 'how bad',
    means: 'The severity: how much harm it would do, from 1 to 5. Harm to the mind counts as harm.',
  },
  likelihood: {
    term: 'How likely',
    written: 'how likely',
    means: 'The likelihood that the harm happens, from 1 to 5. Only this is what safeguards lower.',
  },
  rating: {
    term: 'Rating',
    means: 'How bad and how likely read together in the matrix of a health standard, from 1 to 5.',
  },
  dcb0129: {
    term: 'DCB0129',
    means: 'An NHS standard for the clinical risk of health software. Its matrix gives the ratings.',
  },
  safeguard: {
    term: 'Safeguard',
    written: 'safeguard|safeguards',
    means: 'Something that makes a harm less likely. It counts once it is in place and there is something to show.',
  },
  inPlace: {
    term: 'Planned, in place, verified',
    written: 'in place',
    means:
      'How far a safeguard has come. Planned lowers nothing. In place, with something to show, lowers a little. Verified by '
      + 'somebody outside the maker lowers more, but never more than one tier.',
  },
  beforeAfter: {
    term: 'Before and after safeguards',
    means: 'The tier without any safeguard, and the tier with those that count.',
  },
  lever: {
    term: 'What would lower it',
    written: 'smallest set of changes',
    means: 'The fewest changes that together bring the tier down. If you leave one out, the others do not get there.',
  },
  stop: {
    term: 'Reason not to proceed',
    means: 'It stands whatever the tier. No safeguard clears it; a change of design does.',
  },
  lens: {
    term: 'Law or classification to check',
    written: 'laws and classes',
    means: 'A rule from outside that your answers touch. It stands beside the tier and never moves it.',
  },
  judgementOfOurs: {
    term: 'Our judgement',
    means: 'No source gives this step. We chose it, and you may see it differently.',
  },
  rules: {
    term: 'Rules',
    written: 'rules',
    means: 'What makes a tier of the answers, written down in advance, with a version. Each step names its source.',
  },
  whatIf: {
    term: 'What-if',
    means: 'A copy of the answers in which you try a change. It can become the worksheet.',
  },
  livedExperience: {
    term: 'Lived experience',
    means: 'Having lived with mental illness or distress oneself, or beside someone close.',
  },
  jointAnswer: {
    term: 'Joint answer',
    written: 'joint answer',
    means: 'What the team answers together. The tier is made of it.',
  },
  ownAnswer: {
    term: 'My own answer',
    means: 'What one person says by themselves, beside the joint answer.',
  },
  verdict: {
    term: 'Verdict',
    written: 'verdict',
    means: 'What one person says at the end: acceptable, with conditions, not acceptable, or cannot judge yet.',
  },
  dissent: {
    term: 'Dissent',
    means: 'A different view that somebody keeps after the team has settled an answer. It is printed.',
  },
  signature: {
    term: 'Signature',
    written: 'sign',
    means:
      'Made with a secret key. Others can check that the file is the one that was signed. It does not say that the feature '
      + 'is acceptable, nor who holds the key.',
  },
  fingerprint: {
    term: 'Fingerprint',
    written: 'fingerprint',
    means: 'A short row of signs that tells one key from every other. Compare it in person or by telephone.',
  },
} as const satisfies Readonly<Record<string, Entry>>)

export type GlossaryId = keyof typeof glossary
