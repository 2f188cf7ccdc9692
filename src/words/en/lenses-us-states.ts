import type { WordsOfLenses } from '../lens-words.ts'

/** Laws of US states on AI in care, companions and health data. */
export const stateLenses = {
  'us-illinois': {
    name: 'Illinois: AI in therapy (HB 1806)',
    about:
      'Therapy is for licensed professionals. AI may not decide on it, talk as a therapist or infer feelings in it. '
      + 'Office work and support under review are allowed.',
    levels: { 'none': 'Nothing to check', 'under-review': 'Allowed under review', 'not-allowed': 'Not allowed' },
    because: {
      'us-illinois.therapy': 'It gives therapy, or stands in for it, and no professional decides before.',
      'us-illinois.therapy-may': 'It can be read as therapy, as a therapeutic decision or as a plan, and no professional decides before.',
      'us-illinois.face-to-face':
        'It speaks to people as part of therapy. The law may keep that for professionals, even where one decides before.',
      'us-illinois.feelings': 'It infers feelings in care. The law may bar that, review or not.',
      'us-illinois.support': 'Support is allowed where a licensed professional reviews it and stays responsible.',
      'us-illinois.unnamed': '“United States” is ticked. If that takes in Illinois, this law may apply. Tick the states to know.',
    },
    ask: [
      'Which licensed professional reviews its output, and is that written down?',
      'Do people agree in writing where sessions are recorded or written down by AI?',
    ],
  },
  'us-nevada': {
    name: 'Nevada: AI in mental-health care (AB 406)',
    about: 'AI may not be presented or programmed as giving mental-health care. Office work is allowed.',
    levels: { 'none': 'Nothing to check', 'under-review': 'Check with counsel', 'not-allowed': 'Not allowed' },
    because: {
      'us-nevada.therapy': 'It gives therapy, or stands in for it, and no professional decides before.',
      'us-nevada.claims': 'It calls itself a therapist or doctor.',
      'us-nevada.therapy-may': 'It can be read as programmed to give care, even where a professional decides.',
      'us-nevada.support': 'It does more than office work, the one thing that the law names as allowed.',
      'us-nevada.unnamed': '“United States” is ticked. If that takes in Nevada, this law may apply. Tick the states to know.',
    },
    ask: ['Which of its uses are office work in the sense of the act?', 'What do its name, adverts and words say it is?'],
  },
  'us-utah': {
    name: 'Utah: mental-health chatbots (HB 452)',
    about: 'Such chatbots are allowed if they say what they are and do not sell, share or advertise with what people type.',
    levels: { none: 'Nothing to check', duties: 'Duties' },
    because: {
      'us-utah.chatbot': 'It generates talk that people can take for talk with a therapist.',
      'us-utah.chatbot-may': 'It talks with people, and can be read as such a chatbot.',
      'us-utah.unnamed': '“United States” is ticked. If that takes in Utah, this law may apply. Tick the states to know.',
    },
    ask: [
      'Does it say that it is AI before access, after seven days, and when asked?',
      'Is anything that people type sold, shared, or used for adverts?',
    ],
  },
  'us-california-companions': {
    name: 'California: companion chatbots (SB 243)',
    about: 'Companion chatbots need a published plan for suicide risk, and breaks for minors. Wellness is not exempt.',
    levels: { none: 'Nothing to check', duties: 'Duties' },
    because: {
      'us-california.companion': 'It talks about anything, in generated words, and remembers: a companion.',
      'us-california.companion-may': 'It talks with people and can be read as a companion, there or in a state not named.',
    },
    ask: [
      'Where is the plan for suicide risk published?',
      'Are minors reminded every three hours to take a break, and that it is AI?',
      'Who will report from July 2027?',
    ],
  },
  'us-california-licence': {
    name: 'California: posing as licensed (AB 489)',
    about: 'AI may not imply that it is a licensed clinician, in its words or its adverts.',
    levels: { 'none': 'Nothing to check', 'not-allowed': 'Not allowed' },
    because: {
      'us-california.claims': 'It calls itself a therapist or doctor.',
      'us-california.claims-may': 'It claims or seems to be a person who gives care, there or in a state not named.',
    },
    ask: ['Which titles, letters or phrases does it use that a licensed person would use?'],
  },
  'us-new-york': {
    name: 'New York: AI companions (General Business Law, Article 47)',
    about: 'AI companions must notice signs of suicide and self-harm, refer, and say that they are AI.',
    levels: { none: 'Nothing to check', duties: 'Duties' },
    because: {
      'us-new-york.companion': 'It talks about anything, in generated words, and remembers: a companion.',
      'us-new-york.companion-may': 'It talks with people and can be read as a companion, there or in a state not named.',
    },
    ask: [
      'How does it notice signs of suicide or self-harm, and to which service does it refer?',
      'Does it say that it is AI at the start and every three hours?',
    ],
  },
  'us-tennessee': {
    name: 'Tennessee: posing as a professional (SB 1580)',
    about: 'AI may not be advertised as a qualified mental-health professional. People can sue.',
    levels: { 'none': 'Nothing to check', 'not-allowed': 'Not allowed' },
    because: {
      'us-tennessee.claims': 'It calls itself a therapist or doctor.',
      'us-tennessee.unnamed': '“United States” is ticked. If that takes in Tennessee, this law may apply. Tick the states to know.',
    },
    ask: ['What do its name and adverts say it is?'],
  },
  'us-maine': {
    name: 'Maine: AI in therapy (2026)',
    about:
      'Limits AI in therapeutic talk and decisions of professionals, and asks for consent to recording. We could not '
      + 'confirm the number of the bill.',
    levels: { none: 'Nothing to check', consent: 'Consent to recording', restricted: 'Restricted' },
    because: {
      'us-maine.therapy': 'It takes part in therapeutic talk or decisions.',
      'us-maine.recording': 'It writes notes from what is said aloud.',
      'us-maine.unnamed': '“United States” is ticked. If that takes in Maine, this law may apply. Tick the states to know.',
    },
    ask: ['Counsel: which act is it, from when, and what may a professional leave to AI?', 'Who agrees to recording, and how?'],
  },
  'us-washington-companions': {
    name: 'Washington State: companion chatbots (HB 2225)',
    about:
      'From 2027 companions must say that they are AI and have a plan for suicide risk. Eight techniques that keep '
      + 'minors in a chat are barred.',
    levels: { 'none': 'Nothing to check', 'duties': 'Duties', 'not-allowed': 'Not allowed' },
    because: {
      'us-washington.minors': 'Minors use it, and it keeps people from leaving or keeps secrets from parents.',
      'us-washington.companion': 'It talks about anything, in generated words, and remembers: a companion.',
      'us-washington.companion-may': 'It talks with people and can be read as a companion, there or in a state not named.',
    },
    ask: [
      'Has someone tested it for each of the eight techniques, with minors in mind?',
      'Does it say that it is AI every three hours, and every hour to minors?',
    ],
  },
  'us-washington-health-data': {
    name: 'Washington State: My Health My Data Act',
    about: 'Health data held outside HIPAA need consent. What is inferred counts too, and so does typing rhythm.',
    levels: { none: 'Nothing to check', consent: 'Consent' },
    because: {
      'us-washington.data': 'It acts on personal data, and no provider or insurer runs it.',
      'us-washington.data-may': 'It acts on personal data, perhaps outside HIPAA, there or in a state not named.',
    },
    ask: ['Which consent is asked, separately for collecting and for sharing?', 'How does a person have data deleted?'],
  },
  'us-oregon': {
    name: 'Oregon: AI companions (SB 1546)',
    about: 'From 2027 AI companions must say what they are and have a plan for suicide risk. People can sue.',
    levels: { none: 'Nothing to check', duties: 'Duties' },
    because: {
      'us-oregon.companion': 'It talks about anything, in generated words, and remembers: a companion.',
      'us-oregon.companion-may': 'It talks with people and can be read as a companion, there or in a state not named.',
    },
    ask: ['Does it say that it is AI?', 'What is its plan when someone speaks of suicide?'],
  },
} as const satisfies WordsOfLenses<
  | 'us-illinois' | 'us-nevada' | 'us-utah' | 'us-california-companions' | 'us-california-licence' | 'us-new-york'
  | 'us-tennessee' | 'us-maine' | 'us-washington-companions' | 'us-washington-health-data' | 'us-oregon'
>
