import { spoken } from '../spoken.ts'

/** Words that need a sentence, shown in help and once as a footnote of the report. */
export const glossary = spoken('glossary', {
  affordance: {
    term: 'Affordance',
    means: 'What an AI can do in the place where it is used. In this worksheet we say action.',
  },
  tier: {
    term: 'Tier',
    means: 'The worst rating of what could go wrong, made of how bad and how likely, from Low to Very high. It is not a legal class.',
  },
  stop: {
    term: 'Reason not to proceed',
    means: 'It stands whatever the tier. No safeguard clears it; a change of design does.',
  },
  safeguard: {
    term: 'Safeguard',
    means: 'Something that makes a harm less likely: none, planned, in place, or verified outside the maker.',
  },
  interval: {
    term: 'At least …, could be …',
    means: 'What the tier would be if every open question turned out well, and if every one turned out badly.',
  },
  judgementOfOurs: {
    term: 'Our judgement',
    means: 'No source gives this step. We chose it, and you may see it differently.',
  },
  dcb0129: {
    term: 'DCB0129',
    means: 'An NHS standard for the clinical risk of health software. Its matrix gives the ratings.',
  },
  languageModel: {
    term: 'Language model',
    means: 'Software that writes new text by what is likely to come next. It can be wrong and sound sure.',
  },
  livedExperience: {
    term: 'Lived experience',
    means: 'Having lived with mental illness or distress oneself, or beside someone close.',
  },
} as const)
