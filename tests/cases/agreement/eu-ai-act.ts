import { anUnansweredDesign } from '../../unit/domain/a-design.ts'
import { anAi, type LabelledCase } from './labelled-case.ts'

const act = { scheme: 'eu-ai-act', checked: 'verified-2' } as const

const inTheEu = (...actions: Parameters<typeof anUnansweredDesign>) =>
  anUnansweredDesign(...actions).ticking('feature.jurisdictions', 'eu')

/** Minimal 1, transparency 2, high-risk 3, prohibited 4: as the source says, not as we read the act. */
export const euAiAct = {
  'eu-emotion-work': {
    ...act,
    name: 'An employer infers the feelings of call-centre staff',
    label: 'Prohibited, Article 5(1)(f)', rank: 4,
    source: 'Commission Guidelines on prohibited practices, as reported',
    address: 'https://lochleventech.com/2025/03/03/eu-guidance-on-prohibited-artificial-intelligence-ai',
    states: 'At work, webcams and voice tools track what staff feel. No medical or safety reason is given.',
    ways: [inTheEu('monitor').with('who.access', 'institution').with('who.gets', 'institution')
      .with('what.feelings', 'other').with('where.people', 'school-work').ticking('why.information', 'voice-face')],
  },
  'eu-emotion-customer': {
    ...act,
    name: 'A call centre infers the feelings of customers',
    label: 'High-risk, Annex III 1(c), and not prohibited', rank: 3,
    source: 'Commission Guidelines on prohibited practices; Future of Privacy Forum',
    address:
      'https://fpf.org/blog/'
      + 'red-lines-under-eu-ai-act-unpacking-the-prohibition-of-emotion-recognition-'
      + 'in-the-workplace-and-education-institutions',
    states: 'It notices from the voice which callers are angry. Where callers are is not said.',
    ways: [inTheEu('monitor').with('what.feelings', 'other').ticking('why.information', 'voice-face')],
  },
  'eu-device-iia': {
    ...act,
    name: 'Any AI that is a medical device of Class IIa or higher',
    label: 'High-risk, Article 6(1), from August 2028', rank: 3,
    source: 'A commentary on the Commission’s draft guidance',
    address: 'https://pureclinical.eu/news/ai-act-high-risk-classification-medical-devices/',
    states: 'It is a device, so meant for a medical purpose: for example support for decisions in therapy.',
    ways: anAi(inTheEu('recommend').with('why.claim', 'yes')),
  },
  'eu-chatbot-art50': {
    ...act,
    name: 'A general wellbeing chatbot',
    label: 'Limited risk, Article 50', rank: 2,
    source: 'A secondary guide to the act',
    address: 'https://fontvera.eu/intelligence/ai-act-faq-high-risk-definition',
    states: 'It talks to people. It has no medical purpose and reads nothing from the body.',
    ways: anAi(inTheEu('converse').with('what.feelings', 'no').ticking('why.information', 'typed')
      .with('why.claim', 'no')),
  },
  'eu-moodtracker': {
    ...act,
    name: 'A mood tracking app',
    label: 'Minimal risk', rank: 1,
    source: 'A secondary guide to the act; its legal reasoning is contradicted by the annex, its conclusion is not',
    address: 'https://mmoww.net/ai/industry/therapy-ai-mental-health-compliance/',
    states: 'It informs people about their mood over time. It is no device.',
    ways: [inTheEu('inform', 'monitor').with('why.claim', 'no')],
  },
} as const satisfies Readonly<Record<string, LabelledCase>>
