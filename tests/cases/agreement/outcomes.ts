import { anUnansweredDesign } from '../../unit/domain/a-design.ts'
import type { LabelledCase } from './labelled-case.ts'

/** What happened afterwards: harm on record or a withdrawal 3, a death alleged or recorded 4. A claim is no finding. */
export const outcomes = {
  'chatgpt-general': {
    scheme: 'outcome',
    name: 'A general assistant that people turn to in distress',
    label: 'Suits alleging wrongful death, pending', rank: 4,
    source: 'Overview of suits',
    address: 'https://lawsuitinformer.com/openai-lawsuits',
    checked: 'verified-2',
    states:
      'It talks with the public in generated words, and also answers in a crisis. Of its users, 0.15% a week show '
      + 'signs of planning suicide: very many people.',
    ways: [anUnansweredDesign('recommend', 'converse', 'crisis').with('who.acuity', 'crisis')
      .with('who.access', 'anyone').with('who.number', 'more').with('what.output', 'generated')
      .ticking('why.information', 'typed')],
  },
  'samaritans-radar': {
    scheme: 'outcome',
    name: 'Samaritans Radar',
    label: 'Withdrawn after harm to people who had not agreed', rank: 3,
    source: 'Samaritans, page on Radar',
    address: 'http://www.samaritans.org/how-we-can-help-you/supporting-someone-online/samaritans-radar',
    checked: 'verified',
    states: 'It looked for set phrases in public posts and mailed a follower. Those who wrote were not told.',
    ways: [anUnansweredDesign('monitor', 'screen', 'alert').with('who.choice', 'no').with('what.output', 'computed')
      .ticking('why.information', 'social')],
  },
  'gaggle': {
    scheme: 'outcome',
    name: 'Monitoring of pupils’ accounts (Gaggle, Lightspeed, GoGuardian)',
    label: 'False alarms, an arrest, a leak; a suit is pending', rank: 3,
    source: 'Reports of san.com and of the Associated Press with the Seattle Times',
    address: 'https://san.com/cc/ai-safety-tool-flags-student-activity-spurs-debate-on-privacy-and-accuracy/',
    checked: 'verified-2',
    states: 'It scans what pupils write day and night and alerts the school, sometimes the police.',
    ways: [anUnansweredDesign('monitor', 'screen', 'alert').with('who.ages', 'from-13')
      .with('who.access', 'institution').with('who.gets', 'institution').with('what.output', 'computed')
      .ticking('why.information', 'typed', 'social')],
  },
  'betterhelp': {
    scheme: 'outcome',
    name: 'Intake answers shared for adverts by a therapy service (BetterHelp; no AI feature)',
    label: 'Order of a regulator, with a ban', rank: 3,
    source: 'FTC complaint C-4796',
    address: 'https://regulations.clym.io/court-case-on-betterhelp',
    checked: 'verified',
    states: 'It takes intake answers and passes them to advertisers after promising not to. Humans give the therapy.',
    ways: [anUnansweredDesign('record').with('where.moves', 'others').ticking('why.information', 'typed')],
  },
} as const satisfies Readonly<Record<string, LabelledCase>>
