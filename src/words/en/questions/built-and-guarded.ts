import type { QuestionId } from '../../../content/questions.ts'
import type { WordsOf } from '../../question-words.ts'

type Ids = Extract<QuestionId, `built.${string}` | `crisis.${string}` | `care.${string}`>

/** The step Safeguards: how it is built, what it does in a crisis, how it sits in care. */
export const builtAndGuarded = {
  'built.kind': {
    ask: 'How does it reach its answers?',
    why: 'Language models, the paper says, have no model of the world to check their words against.',
    example: 'A draft answer is compared with the clinic’s written guideline and held back where they clash.',
    short: 'How it works',
    options: {
      'fixed-rules': { label: 'Fixed rules' },
      'single-task': { label: 'A model trained for one task' },
      'checked-language-model': {
        label: 'A language model whose answers are checked against written rules and knowledge before anyone sees them',
        short: 'Checked language model',
        hint: 'Promising, not proof.',
      },
      'language-model': { label: 'A language model alone' },
    },
  },
  'built.training': {
    ask: 'Where did its training data come from, and with whose consent?',
    hint: 'No patient details.',
    why: 'A model repeats what is in its data, and leaves out whoever is missing from it.',
    example: 'Public web pages, and 4,000 therapy chats whose writers were asked.',
    short: 'Training data',
  },
  'built.explain': {
    ask: 'Can its reasons be seen and contested?',
    why: 'Someone who cannot see why cannot say “that is wrong”.',
    example: 'The note shows the sentence of the talk that each line rests on.',
    short: 'Reasons can be seen',
    options: {
      yes: { label: 'Yes' },
      partly: { label: 'Partly' },
      no: { label: 'No' },
    },
  },
  'built.security': {
    ask: 'Who tested its security?',
    why: 'A leak of what people told a tool cannot be undone.',
    example: 'A hired team tried to read other people’s chats, and reported what they found.',
    short: 'Security tested by',
    options: {
      independent: { label: 'Someone independent, and what they found was put right', short: 'Someone independent' },
      maker: { label: 'The maker, and what they found was put right', short: 'The maker' },
      nobody: { label: 'Nobody, or what they found still stands', short: 'Nobody' },
    },
  },
  'built.checked': {
    ask: 'Who, other than the maker, has looked for harm in it?',
    why: 'A maker’s own test cannot take the place of a look from outside.',
    example: 'A university tested it with actors and published what went wrong.',
    short: 'Checked by others',
    options: {
      independent: {
        label: 'Independent testers; it is published, and the harms they found were put right',
        short: 'Independent, published',
      },
      customer: {
        label: 'A customer or a service, and the harms they found were put right',
        short: 'A customer or service',
      },
      nobody: { label: 'Nobody, or the harms they found still stand', short: 'Nobody' },
    },
  },
  'crisis.response': {
    ask: 'Someone says they want to die, or that they hurt themselves without wanting to die. What does it do?',
    hint: 'Tick all that it does by design. If people cannot tell it anything: nothing special.',
    why: 'A link alone is thin help. Good practice asks, stays, and with consent brings in another person.',
    example: 'It asks plainly, stays in the chat, gives the local line, and offers to call the clinic now.',
    short: 'In a crisis',
    options: {
      asks: { label: 'Asks directly' },
      stays: { label: 'Stays in the conversation' },
      'local-lines': { label: 'Gives crisis lines for where they are', short: 'Gives local lines' },
      'connects-human': { label: 'Connects the person to a human, if they agree', short: 'Connects to a human' },
      'tells-chosen': { label: 'Tells someone the person chose beforehand', short: 'Tells a chosen contact' },
      'tells-staff': { label: 'Tells staff without asking the person', short: 'Tells staff unasked' },
      police: {
        label: 'Calls the police or an ambulance by itself',
        short: 'Calls police or ambulance',
        hint: 'One answer for both: either way no human has decided who comes to the door.',
      },
      'ends-chat': {
        label: 'Ends or locks the chat before a person or a line is reached',
        short: 'Ends or locks the chat',
      },
    },
    none: { label: 'Nothing special' },
  },
  'crisis.builds': {
    ask: 'Risk often builds over many messages. Who has tested that it notices, also when people rephrase?',
    hint: 'If people cannot write or speak to it, pass over this.',
    why: 'Makers and testers report that limits weaken in long chats and when people put things differently.',
    example: 'Testers speak of a bad week, then of giving things away, and never say the word.',
    short: 'Notices building risk',
    options: {
      outside: { label: 'Testers from outside, and it noticed', short: 'Testers from outside' },
      maker: { label: 'The maker, and it noticed', short: 'The maker' },
      nobody: { label: 'Nobody, or it did not notice', short: 'Nobody' },
    },
  },
  'crisis.false-alarm': {
    ask: 'When it raises an alarm wrongly, what happens to the person?',
    why: 'Most alarms about rare events are wrong, and a wrong one can break trust or bring force.',
    example: 'A pupil’s joke is read as a threat, and the police come to her school.',
    short: 'After false alarms',
    options: {
      'asked-first': { label: 'They are asked first' },
      'staff-first': { label: 'Staff check first, and tell them' },
      'others-told': { label: 'Others are told at once' },
      'institution-acts': { label: 'Police, school or employer may act' },
    },
  },
  'care.clinician': {
    ask: 'Does the person’s own clinician learn what matters, with their agreement?',
    why: 'Care falls apart when one side does not know what the other said.',
    example: 'With a tap, the person shares a summary of the week before the session.',
    short: 'Own clinician informed',
    options: {
      yes: { label: 'Yes' },
      'if-they-ask': { label: 'If they ask' },
      no: { label: 'No' },
    },
  },
  'care.lived': {
    ask: 'What did people with lived experience decide about it?',
    why: 'People who have lived it know harms that others do not think of.',
    example: 'They decided that it never says “you must”, and whom it tells in a crisis.',
    short: 'Lived experience',
    options: {
      decided: { label: 'They decided parts' },
      asked: { label: 'They were asked' },
      'not-yet': { label: 'Not yet' },
    },
  },
  'care.change': {
    ask: 'When it changes, fails or is switched off, what happens?',
    hint: 'Tick all that is arranged.',
    why: 'Companion apps have changed or vanished overnight, and people grieved.',
    example: 'Two months’ notice, a human to talk to, and the diary to take along.',
    short: 'Change or end',
    options: {
      'tested-again': { label: 'It is tested again' },
      'people-told': { label: 'People are told' },
      'incidents-reported': { label: 'Incidents are reported' },
      'lessons-shared': { label: 'Lessons are shared' },
    },
    none: { label: 'None of these' },
  },
  'care.accountable': {
    ask: 'Who answers for harm?',
    hint: 'A role or an organisation. No patient details.',
    why: 'If nobody is named, the person who was harmed has nobody to turn to.',
    example: 'The medical director of the clinic. The maker, for faults of the product.',
    short: 'Who answers',
  },
  'care.runs': {
    ask: 'Who runs it?',
    why: 'In the US this decides whether health-privacy law or consumer law protects the data.',
    example: 'A wellness firm with no link to a clinic: none of these.',
    short: 'Who runs it',
    options: {
      provider: { label: 'A care provider' },
      insurer: { label: 'A health insurer' },
      'for-one': { label: 'A firm that works for one of them' },
      none: { label: 'None of these' },
    },
  },
  'care.model': {
    ask: 'Whose model is it?',
    why: 'With another company’s model, there is one more party to ask about data, changes and faults.',
    example: 'The chatbot of a start-up that runs on a large language model from elsewhere.',
    short: 'Whose model',
    options: {
      own: { label: 'The maker’s own' },
      'third-party': { label: 'Another company’s' },
    },
  },
} as const satisfies WordsOf<Ids>
