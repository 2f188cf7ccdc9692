import type { ExampleId, ExampleTexts } from '../../content/examples.ts'

interface ExampleWords extends ExampleTexts {
  readonly title: string
  /** One line under the title. */
  readonly line: string
}

export const examples = {
  paper: {
    title: 'The paper’s example',
    line: 'Patient and clinician ask an AI about the patient’s own data while a clinician supervises.',
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
    title: 'Breathing exercise between sessions',
    line:
      'Set exercises on a phone, for adults who see a therapist. Nothing is generated and nothing leaves the phone.',
    texts: {
      'feature.for': 'Helps adults who see a therapist to practise breathing between sessions.',
    },
    notes: {
      'who.acuity': 'Meant for mild anxiety. Count everyone who will turn up, and change this if others can open it.',
      'when.oversight': 'Nobody looks at each use. A clinician checks the exercises once, before anyone gets them.',
    },
  },
  'ambient-scribe': {
    title: 'Ambient scribe',
    line: 'Listens to a session and drafts the clinical note, which the clinician reads before it counts.',
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
    title: 'Open-ended companion',
    line: 'A chat that anyone can open, at any hour, about anything, and that remembers.',
    texts: {
      'feature.for': 'Talks with anyone, at any hour, about how they are.',
    },
    notes: {
      'who.ages': 'Meant for adults or not: if all that stops a 13-year-old is a box to tick, they will be there.',
      'who.acuity': 'Among very many users, some are at risk now. Count everyone who will turn up.',
      'why.role': 'For some people it will stand in for care that they would otherwise have looked for.',
    },
  },
} as const satisfies Record<ExampleId, ExampleWords>
