import { spoken } from '../spoken.ts'

/** Words of “Law or classification to check”, on the step Risks. */
export const pagesLaws = spoken('pages.laws', {
  heading: 'Law or classification to check',
  lead:
    'Laws and classes that your answers touch. They stand beside the tier and never move it. Open one to see which '
    + 'answers decided, and what to ask.',
  notLegal: 'This is not legal advice.',
  nowhere: 'Nobody has said yet where it would be used, so laws of single places wait for that answer.',
  nowhereLink: 'Say where it would be used',
  groups: {
    device: 'Medical device classes',
    ai: 'AI law',
    privacy: 'Privacy and personal data',
    states: 'Laws of US states',
    other: 'Other classes, and questions of liability',
  },
  level: 'As the answers stand: {level}',
  between: 'At least {best}, could be {worst}',
  could: 'Could be {worst}',
  meant: 'Looked at because of where it would be used',
  open: '{n, plural, one {1 needs more answers} other {{n} need more answers}}',
  onlyIf: 'Only if an open question turns out so',
  perhaps: 'The law’s own words leave this open',
  from: 'Applies from {date}',
  checked: 'Sources checked on {date}',
  ask: 'Questions to ask',
  verify: 'Check the source first',
  none: '{n, plural, one {1 does not appear to apply} other {{n} do not appear to apply}}',
  noneLead: 'With the answers as they are. This changes as you answer.',
  stopFrom: 'The law applies from {date}.',
  stops: {
    clinical: 'Clinical reasons',
    legal: 'Legal reasons',
    legalNote: 'Only for places where it would be used. This is not legal advice.',
  },
} as const)
