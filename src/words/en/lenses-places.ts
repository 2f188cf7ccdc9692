import type { WordsOfLenses } from '../lens-words.ts'

/** Laws on AI, health data and liability, and the frameworks of a country. */
export const placeLenses = {
  'eu-ai-act': {
    name: 'EU AI Act',
    about:
      'Sorts AI by its use. The dates for high-risk uses were moved in 2026. No general entry for diagnosis or for '
      + 'mental-health chatbots exists. What it forbids stands under reasons not to proceed.',
    levels: { 'minimal': 'Minimal', 'transparency': 'People must be told', 'high-risk': 'High-risk' },
    because: {
      'eu-ai-act.feelings':
        'It infers feelings from voice, face, body or typing. That use is listed in Annex III, and people must be told.',
      'eu-ai-act.device': 'It is AI in a medical device of class IIa or higher, which a notified body must look at.',
      'eu-ai-act.device-may': 'It can be read as AI in a medical device of class IIa or higher.',
      'eu-ai-act.emergency': 'It sorts people whose life may be at risk. If that is emergency triage, Annex III lists it.',
      'eu-ai-act.access-to-care':
        'Who is not picked gets less care. Annex III lists decisions of public authorities on access to health services.',
      'eu-ai-act.work-or-school': 'It watches or sorts people at work, in education, or for an insurer. Annex III lists some such uses.',
      'eu-ai-act.talks': 'People talk with an AI and must be told so at the start.',
      'eu-ai-act.generates': 'People read words that an AI made, and may have to be told.',
    },
    ask: [
      'Are people told at first contact, clearly, that they deal with an AI (Article 50)?',
      'Maker: which use of Annex III, or which device class, do you say it falls under, and why?',
      'Counsel: does an exemption of Article 6(3) hold? It never does where people are profiled.',
      'Counsel: must we assess effects on fundamental rights (Article 27)?',
    ],
  },
  'uk-nice': {
    name: 'NICE evidence standards framework',
    about:
      'Three tiers for digital health in England: what saves effort, what helps people manage, and what treats or guides '
      + 'care. A higher tier asks for more evidence.',
    levels: { none: 'No tier', A: 'Tier A (saves effort)', B: 'Tier B (helps people manage)', C: 'Tier C (treats or guides care)' },
    because: {
      'uk-nice.C': 'It treats, or it guides diagnosis, treatment or choices of care.',
      'uk-nice.C-may': 'It can be read as guiding care.',
      'uk-nice.B': 'It helps people manage their own health.',
      'uk-nice.A': 'It saves time or cost of staff.',
    },
    ask: [
      'Maker: which tier do you claim, and where is the evidence for each standard of it?',
      'Is there NICE guidance on a tool like this, and for which functions only?',
    ],
  },
  'us-hipaa': {
    name: 'HIPAA (US health privacy)',
    about: 'Protects health data held by care providers, insurers and those who work for them. Most apps are outside.',
    levels: { 'none': 'Outside', 'business-associate': 'Works for one it binds', 'covered': 'Binds who runs it' },
    because: {
      'us-hipaa.covered': 'A care provider or insurer runs it and it acts on personal data.',
      'us-hipaa.associate': 'It is run for a care provider or insurer, so a contract must bind whoever runs it.',
    },
    ask: [
      'Is there a business associate agreement with the maker and with the maker of the model?',
      'Counsel: does the provider bill in a way that makes it a covered entity?',
    ],
  },
  'us-ftc-breach': {
    name: 'FTC Health Breach Notification Rule',
    about: 'Binds health apps outside HIPAA. Passing data on without consent counts as a breach that must be reported.',
    levels: { 'none': 'Outside', 'breach-rule': 'Breaches must be reported' },
    because: {
      'us-ftc-breach.record': 'No provider or insurer stands behind it, and it draws on records or sensors.',
      'us-ftc-breach.typed': 'No provider or insurer stands behind it, and it holds what people say of their health.',
    },
    ask: [
      'Maker: to whom does any data go, adverts and analytics included, and who agreed to it?',
      'Maker: who tells people, and within how many days, if data gets out?',
    ],
  },
  'sensor-data': {
    name: 'Sensor data',
    about: 'Data of watches, phones, microphones and cameras say much about a person and are not always well protected.',
    levels: {
      'none': 'None used',
      'health-law': 'Medical grade, health-privacy law',
      'consumer-grade': 'Consumer grade, health-privacy law',
      'consumer-law-only': 'Consumer law only',
    },
    because: {
      'sensor-data.consumer-only': 'It acts on sensors, voice or face, and only consumer law protects the data.',
      'sensor-data.consumer-grade': 'It acts on sensors, voice or face of consumer grade, under a health-privacy law.',
      'sensor-data.sensed': 'It acts on sensors, voice or face.',
    },
    ask: [
      'Maker: are raw data kept, where, how long, and what else could be inferred from them?',
      'Counsel: which law still protects them once they leave the device?',
    ],
  },
  'liability': {
    name: 'Liability, of the maker and of professionals',
    about: 'Who answers for harm is not settled. These are questions for counsel, and no conclusion is drawn here.',
    levels: { 'none': 'No question raised', 'ask-counsel': 'Ask counsel' },
    because: {
      'liability.care':
        'It goes beyond office work. One court let claims about the design of a chatbot go on; that case was settled with '
        + 'nothing admitted, and the others named here are not decided.',
    },
    ask: [
      'Who answers if it misses a crisis: the clinic, the clinician, or the maker? What does the contract say?',
      'Would a court see a defect in its design: no age check, no way to a human, a human manner?',
      'Does following it, or not following it, change what is asked of a clinician?',
      'Do our insurers know, and do they cover it?',
    ],
  },
  'us-california-sb-53': {
    name: 'California SB 53: what to ask the model’s developer',
    about:
      'Makers of the largest models must say how they handle great risks and report critical incidents. A tool built on '
      + 'such a model can ask for that.',
    levels: { 'none': 'No question raised', 'ask-developer': 'Ask the developer' },
    because: {
      'us-california-sb-53.model-of-another': 'Its words come from another company’s model.',
      'us-california-sb-53.model': 'Its words come from a model. Whose, decides what the developer must publish.',
    },
    ask: [
      'Is the developer a frontier developer under the act, and where is its published framework?',
      'Has it reported critical incidents, and will it tell us about those that touch this use?',
      'Will it tell us before a version changes?',
    ],
  },
} as const satisfies WordsOfLenses<
  'eu-ai-act' | 'uk-nice' | 'us-hipaa' | 'us-ftc-breach' | 'sensor-data' | 'liability' | 'us-california-sb-53'
>
