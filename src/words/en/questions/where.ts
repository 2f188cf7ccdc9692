import type { QuestionId } from '../../../content/questions.ts'
import type { WordsOf } from '../../question-words.ts'

export const where = {
  'where.runs': {
    ask: 'Where does it run?',
    why: 'The place decides who could see the data, and whose rules hold.',
    example: 'A chat that sends each message to the model of another company: on another company’s model.',
    short: 'Where it runs',
    options: {
      device: { label: 'On the person’s own device', short: 'Own device' },
      provider: { label: 'On the provider’s server', short: 'Provider’s server' },
      maker: { label: 'In the maker’s cloud', short: 'Maker’s cloud' },
      'third-party': { label: 'On another company’s model', short: 'Another company’s model' },
    },
  },
  'where.people': {
    ask: 'Where are people when they use it?',
    why: 'When someone is alone, nobody sees that they get worse.',
    example: 'A relaxation app on a ward, with a nurse close by: with staff in the room.',
    short: 'Where people are',
    options: {
      staffed: { label: 'With staff in the room' },
      supervised: { label: 'In a supervised service' },
      'school-work': { label: 'At school or at work' },
      alone: { label: 'Alone, anywhere' },
    },
  },
  'where.moves': {
    ask: 'Does data go anywhere it is not held today?',
    hint: 'Who outside the care team can see or use it?',
    why: 'Apps have passed on what people said about their mental health. It cannot be taken back.',
    example: 'Wristband data now go to the clinic’s server: the provider’s own systems.',
    short: 'Where data goes',
    options: {
      nowhere: { label: 'Nowhere new' },
      provider: { label: 'The provider’s own systems' },
      'maker-run': { label: 'The maker, to run it' },
      'maker-train': { label: 'The maker, to train or improve it' },
      others: { label: 'Others', hint: 'Advertisers, insurers, employers, school, police.' },
    },
  },
  'where.shared': {
    ask: 'Who else opens the device people use?',
    why: 'For someone who is controlled at home, words on a screen can bring danger.',
    example: 'A partner who knows the PIN reads the chat about leaving.',
    short: 'Who else looks',
    options: {
      nobody: { label: 'Nobody' },
      family: { label: 'Family' },
      controlling: { label: 'A partner, parent or carer who may control it', short: 'Someone who may control it' },
    },
  },
} as const satisfies WordsOf<Extract<QuestionId, `where.${string}`>>
