import { anUnansweredDesign } from '../../unit/domain/a-design.ts'
import type { LabelledCase } from './labelled-case.ts'

const esf = {
  scheme: 'nice-esf',
  source: 'NICE evidence standards framework (ECD7), user guide; where the case belongs is a reading of ours',
  address: 'https://nice.org.uk/corporate/ecd7/resources/',
} as const

const inTheUk = (...actions: Parameters<typeof anUnansweredDesign>) =>
  anUnansweredDesign(...actions).ticking('feature.jurisdictions', 'uk')

/** Tier A 1, B 2, C 3. */
export const niceEsf = {
  'admin-scheduling': {
    ...esf,
    name: 'A bot that books appointments',
    label: 'Tier A', rank: 1, checked: 'verified',
    states: 'It books, moves and cancels appointments. Nothing in it is clinical.',
    ways: [inTheUk('schedule')],
  },
  'mood-diary': {
    ...esf,
    name: 'A mood diary without inference',
    label: 'Tier B', rank: 2, checked: 'verified-2',
    states: 'People log their mood and see their own chart. Nothing is inferred.',
    ways: [inTheUk('record').with('who.gets', 'person').ticking('why.information', 'typed')],
  },
  'nice-tierC-treat': {
    ...esf,
    name: 'Digital CBT for a named condition',
    label: 'Tier C', rank: 3, checked: 'verified',
    states: 'It treats a diagnosed condition, or guides its treatment.',
    ways: [inTheUk('treat').with('why.claim', 'yes')],
  },
} as const satisfies Readonly<Record<string, LabelledCase>>
