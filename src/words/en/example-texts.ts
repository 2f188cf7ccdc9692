import type { ExampleId, ExampleTexts } from '../../content/examples.ts'
import { spoken } from '../spoken.ts'

/** What an example answers in words, and its notes on answers. A note names its source in brackets, for the PDF too. */
export const exampleTexts = spoken('exampleTexts', {
  paper: {
    texts: {
      'feature.for':
        'Patient and clinician ask an AI for diagnostic information, to understand the patient’s situation together.',
      'feature.proposer': 'Nobody: it is the example of Knol, Marquand, Farahany and Leow, JAMA Psychiatry 2026.',
      'feature.version': 'As described in the paper; nothing has been built.',
    },
    notes: {
      'who.ages': 'The paper does not say. We assume adults.',
      'who.access': 'The paper does not say. We assume that the clinician gives access.',
      'who.reachable':
        'The paper restricts access to when a clinician can supervise. We assume a login from the clinic.',
      'who.gets': 'Both may ask, and the clinician guides how the patient reads the answer.',
      'what.actions':
        'The paper says “query the AI application for diagnostic information”. We read this as inform and diagnose.',
      'what.output':
        'The paper leaves open what it is built on: a language model, or better a neuro-symbolic one. We assume '
        + 'generated words.',
      'when.oversight': 'The paper: “restrict access to when a clinician can supervise”.',
      'when.real': 'We assume that the clinician has the time, and can disagree and stop it.',
      'when.length': 'We assume that it ends with the session.',
      'where.runs':
        'The paper says “on a server rather than the patient’s smartphone”. Whose server, it does not say. We '
        + 'assume the provider’s.',
      'where.moves':
        'The paper names “transmitting sensitive patient data from their wearables to the server” as a risk.',
      'why.role': 'A clinician is there, so we read it as an extra to care.',
      'why.information':
        'The paper says patient data, and names wearables. We add what people ask, and the clinical record.',
    },
  },
  'breathing-exercise': {
    texts: {
      'feature.for': 'Helps adults who see a therapist to practise breathing between sessions.',
    },
    notes: {
      'who.acuity': 'Meant for mild anxiety. Count everyone who will turn up, and change this if others can open it.',
      'when.oversight': 'Nobody looks at each use. A clinician checks the exercises once, before anyone gets them.',
    },
  },
  'ambient-scribe': {
    texts: {
      'feature.for': 'Drafts the clinical note of a session from what was said, for the clinician to check and sign.',
    },
    notes: {
      'what.output':
        'Look for what the draft leaves out or turns round: risk, “no thoughts of suicide”, medicines, who said what.',
      'when.oversight': 'This holds only if each draft is read. The next question asks if there is time to.',
      'where.moves':
        'Ask the maker if recordings are kept, and if they are used to improve the product. Ask people each time if they '
        + 'agree to be recorded.',
    },
  },
  'open-companion': {
    texts: {
      'feature.for': 'Talks with anyone, at any hour, about how they are.',
    },
    notes: {
      'who.ages': 'Meant for adults or not: if all that stops a 13-year-old is a box to tick, they will be there.',
      'who.acuity': 'Among very many users, some are at risk now. Count everyone who will turn up.',
      'why.role': 'For some people it will stand in for care that they would otherwise have looked for.',
    },
  },
  'mood-diary': {
    texts: { 'feature.for': 'Keeps a diary of mood, and shows people their own entries.' },
    notes: {
      'who.acuity': 'Anyone can get it, so people at risk will be among them, even if it only records.',
      'what.actions':
        'It records and draws no conclusions: such a diary is usually no medical device (MDCG 2021-24, as others quote it). If it also says '
        + 'what the entries mean, tick more here.',
      'where.moves': 'Only if entries stay on the phone. A backup in the maker’s cloud would change this.',
      'why.claim': 'Read its adverts too: “lowers the risk of depression” is a medical claim (MHRA, example 6, as others quote it).',
    },
  },
  'exercise-companion': {
    texts: {
      'feature.for': 'Helps adults in group therapy to do the exercises of their course between sessions, in a chat.',
    },
    notes: {
      'who.acuity': 'As for a course on anxiety or low mood. Count everyone who will turn up.',
      'when.oversight':
        'We assume that staff see only what is flagged. In one trial, staff read every message and stepped in 28 times '
        + '(Therabot, 2025, as others report it).',
      'when.length': 'We assume that each exercise ends. If the chat goes on and remembers, choose open-ended.',
      'why.role':
        'People are in therapy. In one service, those who chose such a tool came to more sessions and left less (Limbic '
        + 'Care, 2025). People chose it themselves, so this proves little.',
    },
  },
  'intake-triage': {
    texts: {
      'feature.for':
        'Asks people who refer themselves to a service about their problems, and proposes to staff who is seen, how soon '
        + 'and for what.',
    },
    notes: {
      'who.ages': 'NICE speaks of people from 16 (HTE30).',
      'who.acuity': 'Some who refer themselves are at risk today. Count everyone who will turn up.',
      'what.actions':
        'NICE lets two such tools gather information, and leaves out diagnosis, treatment and monitoring (HTE30).',
      'what.unflagged': 'This holds only if a low score never moves anyone back in the queue.',
      'when.oversight': 'NICE: a clinician assesses everyone before a problem is given a name (HTE30).',
      'why.role':
        'Extra only if people can still come by telephone or in person. Services with such a tool saw 15 percent more '
        + 'referrals, others 6 percent (Limbic Access, 2024, as others report it).',
    },
  },
  'crisis-detection': {
    texts: {
      'feature.for':
        'Searches the records of a service for people who may be at risk of suicide, so that staff get in touch with them.',
    },
    notes: {
      'what.unflagged':
        'In one large programme, 98 percent of those who died by suicide had not been flagged (REACH VET). Nobody’s care '
        + 'may depend on a flag.',
      'when.oversight':
        'We assume that a clinician looks at each person before anyone calls. The programme went with fewer attempts '
        + 'because clinicians act on it (REACH VET).',
      'where.moves': 'Only if the model runs where the record is kept.',
      'crisis.false-alarm': 'Most people who are flagged are not at the end of their strength. Ask first, and kindly.',
    },
  },
  'relapse-warning': {
    texts: {
      'feature.for':
        'Watches how a person with psychosis sleeps, moves and phones, and tells their clinician when it may be getting '
        + 'worse.',
    },
    notes: {
      'what.unflagged': 'Visits must go on as usual when the phone sees nothing.',
      'when.oversight': 'We assume that the clinician gets the warning, looks, and talks with the person first.',
      'where.runs': 'We assume the maker’s cloud. Ask if the phone could do it alone.',
      'why.information':
        'Being watched can feed a fear of being watched. Agree with the person what is read, and how to stop it.',
      'why.evidence':
        'Studies are small: 60 people with too few relapses to learn from well (CrossCheck), and 17 people (Beiwe).',
    },
  },
  'school-monitoring': {
    texts: {
      'feature.for': 'Reads what pupils write in their school accounts, and warns the school when it sees signs of risk.',
    },
    notes: {
      'who.choice': 'Pupils cannot use their school account without it.',
      'who.gets':
        'Staff, and in some places the police. A 13-year-old was arrested and strip-searched after an alert, as her '
        + 'mother tells it (news report, 2025).',
      'when.oversight': 'We assume that no clinician looks before the school acts.',
      'where.moves':
        'School and police may see it. Almost 3,500 unredacted texts of pupils were open to anyone with the link (news '
        + 'report, 2025).',
      'crisis.false-alarm': 'Ask what happens to a pupil who was flagged wrongly, and who says sorry.',
    },
  },
} as const satisfies Record<ExampleId, ExampleTexts>)
