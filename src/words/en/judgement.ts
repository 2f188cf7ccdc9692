import { spoken } from '../spoken.ts'

/** Verdicts of one person, and of all together. */
export const verdicts = spoken('verdicts', {
  acceptable: { name: 'Acceptable', means: 'I would let this go on as it is described here.' },
  'with-conditions': { name: 'Acceptable with conditions', means: 'Only if what I list here is done.' },
  'not-acceptable': { name: 'Not acceptable', means: 'I would not let this go on as it is described here.' },
  'cannot-judge': { name: 'Cannot judge yet', means: 'Something I need to know is missing.' },
  'did-not-agree': { name: 'We did not agree', means: 'A result too: each verdict stands with its reason.' },
} as const)

/** P13: benefit stands beside the tier and never lowers it. Each prompt with a line that says what is meant. */
export const benefits = spoken('benefits', {
  benefit: { ask: 'What good would it do?', hint: 'No patient details.' },
  forWhom: { ask: 'For whom?', hint: 'Name the people who would gain most.' },
  evidence: { ask: 'How do we know?', hint: 'A trial, a pilot, figures of the maker, or a hope: say which.' },
  careToday: { ask: 'What care do they have today, and how long do they wait?', hint: 'Also if the answer is: none.' },
  harmOfNotProviding: { ask: 'What harm comes from not providing it?', hint: 'No patient details.' },
  harmToWhom: { ask: 'Who would be harmed by not having it?', hint: 'Who goes without, if this does not come?' },
  whoGains: { ask: 'Who gains?', hint: 'Also in money, time or data.' },
  whoBearsRisk: { ask: 'Who bears the risk?', hint: 'Is it the same people?' },
} as const)

export const judgementNotes = spoken('judgement', {
  dissent: 'Where do you see it differently?',
  conditions: 'What must be done first, by whom, and by when?',
} as const)
