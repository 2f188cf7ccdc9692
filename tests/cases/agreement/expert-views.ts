import { anUnansweredDesign } from '../../unit/domain/a-design.ts'
import type { LabelledCase } from './labelled-case.ts'

/** Experts who looked at the whole use, so the tier is their axis. */
export const expertViews = {
  'alongside': {
    scheme: 'common-sense',
    name: 'Alongside, a wellbeing chatbot that schools contract',
    label: 'Low or minimal', rank: 1,
    source: 'Common Sense Media, 2026, as reported',
    address: 'https://institute.commonsensemedia.org/risk-assessments/ai-mental-health-apps',
    checked: 'verified-2',
    states:
      'Pupils write to it. Human staff stand behind it; in a simulated crisis a guardian was reached within 15 '
      + 'minutes. It still missed some signs of an eating disorder.',
    ways: [anUnansweredDesign('recommend', 'converse', 'alert').with('who.ages', 'from-13')
      .with('who.access', 'institution').ticking('why.information', 'typed')],
  },
  'social-companion-teen': {
    scheme: 'common-sense',
    name: 'Social AI companions used by people under 18',
    label: 'Unacceptable', rank: 4,
    source: 'Common Sense Media, April 2025, as reported',
    address: 'https://main.d358xbzettaslu.amplifyapp.com/en/article/2a854712574dd9e4a0eae94ecd812b2c',
    checked: 'verified-2',
    states: 'Minors talk, with no end, to invented personas built for attachment (Character.AI, Nomi, Replika).',
    ways: [anUnansweredDesign('converse').with('who.ages', 'from-13').with('what.output', 'generated')
      .with('when.length', 'open-ended').ticking('why.information', 'typed')],
  },
  'seed-breathing': {
    scheme: 'clinician-blog',
    name: 'A breathing exercise between sessions',
    label: 'Clinicians are largely open to it', rank: 1,
    source: 'Ellison, AI in Mental Healthcare: A Clinician’s Perspective',
    checked: 'verified',
    states: 'A mildly anxious person practises breathing between sessions with their own therapist.',
    ways: [anUnansweredDesign('inform').with('who.acuity', 'mild').with('who.gets', 'person')
      .with('why.role', 'extra')],
  },
  'seed-intake-substitute': {
    scheme: 'clinician-blog',
    name: 'A tool sold as a substitute for a diagnostic intake',
    label: 'Clinicians are concerned', rank: 2,
    source: 'Ellison, AI in Mental Healthcare: A Clinician’s Perspective',
    checked: 'verified',
    states: 'It is marketed to the public instead of a human intake, and reaches people in need first.',
    ways: [anUnansweredDesign('screen', 'diagnose').with('who.access', 'anyone').with('why.role', 'instead')
      .with('why.claim', 'yes')],
  },
} as const satisfies Readonly<Record<string, LabelledCase>>
