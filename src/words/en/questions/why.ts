import type { QuestionId } from '../../../content/questions.ts'
import type { WordsOf } from '../../question-words.ts'

export const why = {
  'why.role': {
    ask: 'What is it in a person’s care?',
    why: 'What stands in for care carries more weight than what adds to it.',
    example: 'Between two sessions: extra. In the four months before the first session: a bridge.',
    short: 'Role in care',
    options: {
      office: { label: 'Office work only', short: 'Office work' },
      extra: { label: 'Extra to care they have', short: 'Extra to care' },
      bridge: { label: 'A bridge while waiting' },
      instead: {
        label: 'Instead of some care',
        hint: 'Also where people have no other care, or may stop looking for it.',
      },
    },
  },
  'why.information': {
    ask: 'What does it act on?',
    hint: 'Tick all that apply.',
    why: 'The more it knows, the more it can misread, and the more it can give away.',
    example: 'Sleep from a wristband and notes of the last visit: sensors and clinical record.',
    short: 'Acts on',
    options: {
      typed: { label: 'What people type or say' },
      scores: { label: 'Questionnaire scores' },
      record: { label: 'The clinical record', short: 'Clinical record' },
      sensors: { label: 'Wearables and phone sensors' },
      'voice-face': { label: 'Voice or face' },
      social: { label: 'Social media, or what other people say', short: 'Social media or others' },
    },
    none: { label: 'Nothing personal' },
  },
  'why.sensors': {
    ask: 'Are the sensors, microphone or camera medical or consumer grade, and which law protects the data?',
    why: 'Sensor data is not always well protected by law: it blurs the line between consumer and medical grade.',
    example: 'Sleep data of a watch from a shop, kept in its maker’s app: consumer law only.',
    short: 'Sensor data, law',
    options: {
      medical: { label: 'Medical grade, and health-privacy law' },
      'consumer-health-law': {
        label: 'Consumer grade, and health-privacy law',
        hint: 'For example HIPAA, or the rules of the GDPR for health data.',
      },
      'consumer-only': { label: 'Consumer law only' },
    },
  },
  'why.promise': {
    ask: 'Copy the strongest promise made about it, word for word. What is it called in adverts?',
    why: 'Regulators read adverts too. A promise can turn an app into a medical device.',
    example: 'Your AI companion. Feel less anxious in two weeks.',
    short: 'The maker’s promise',
  },
  'why.claim': {
    ask: 'Is it meant, or advertised, to diagnose, treat or monitor illness?',
    why: 'Its purpose, also as adverts put it, decides whether it is a medical device.',
    example: '“Manage stress” is no. “Helps treat an anxiety disorder” is yes.',
    short: 'Medical claim',
    options: {
      no: { label: 'No' },
      hinted: { label: 'Hinted' },
      yes: { label: 'Yes' },
    },
  },
  'why.earns': {
    ask: 'Does the maker earn more the longer people use it?',
    why: 'What a maker is paid for shapes what a tool does when people want to stop.',
    example: 'Adverts between messages, or paid minutes: yes. A yearly fee for each clinic: no.',
    short: 'Earns with use',
    options: {
      no: { label: 'No' },
      yes: { label: 'Yes' },
    },
  },
  'why.evidence': {
    ask: 'How do we know it helps?',
    why: 'Time spent on what does not help is lost, and it can cost hope.',
    example: 'A trial with students says little about people on a ward.',
    short: 'Evidence that it helps',
    options: {
      trial: {
        label: 'An independent trial in people like these',
        short: 'Independent trial',
        hint: 'It found a benefit. A trial in other people counts as a pilot.',
      },
      pilot: { label: 'A published pilot' },
      'own-figures': { label: 'The maker’s own figures' },
      nothing: { label: 'Nothing yet', hint: 'Or what there is found no benefit.' },
    },
  },
  'why.dropout': {
    ask: 'How many people stopped using it?',
    hint: 'Numbers only. No patient details.',
    why: 'If most people stop, those who stayed make it look better than it is.',
    example: '120 people began. 71 still used it in week four.',
    short: 'How many stopped',
  },
} as const satisfies WordsOf<Extract<QuestionId, `why.${string}`>>
