import type { QuestionId } from '../../../content/questions.ts'
import type { WordsOf } from '../../question-words.ts'

const testedOptions = {
  'seen-as-good': { label: 'Yes, and we saw that it works as well for them', short: 'Seen: as good' },
  'in-the-data': { label: 'They were in the data, but nobody looked at them apart', short: 'In the data only' },
  no: { label: 'No', short: 'Not tested' },
  'seen-worse': { label: 'Yes, and we saw that it works worse for them', short: 'Seen: worse' },
} as const

export const who = {
  'who.ages': {
    ask: 'How young can people be?',
    why: 'Rules for devices and for chatbots protect young people more, and many already ask chatbots for advice.',
    example: 'An app for students of 16 to 25 lets in 16-year-olds.',
    short: 'Youngest people',
    options: {
      adults: { label: 'Adults only' },
      'from-13': { label: '13 to 17 as well' },
      'under-13': { label: 'Under 13 as well' },
    },
  },
  'who.acuity': {
    ask: 'How unwell might they be?',
    hint:
      'Count everyone who will turn up, not only those it is meant for. Mild does not exclude suicidal thoughts.',
    why:
      'The more unwell people are, the more a wrong answer costs. Chatbots were least reliable with risk in the '
      + 'middle.',
    example: 'An app for low mood that anyone can open will also be opened by someone who thinks of suicide tonight.',
    short: 'How unwell',
    options: {
      'not-unwell': { label: 'Not unwell' },
      mild: { label: 'Mild to moderate difficulties' },
      serious: { label: 'A serious illness', hint: 'For example psychosis, bipolar disorder, anorexia or severe depression.' },
      crisis: {
        label: 'A current risk to life',
        hint: 'For example on a crisis line, after a suicide attempt, or where nothing keeps people in a crisis out.',
      },
    },
  },
  'who.conditions': {
    ask: 'Might it reach people who live with any of these?',
    hint: 'Tick all that apply.',
    why: 'Some tools hurt some people in their own way: agreeing with everything can feed a delusion.',
    example: 'A diary that counts calories, opened by someone in recovery from anorexia.',
    short: 'Conditions',
    options: {
      psychosis: {
        label: 'Psychosis',
        hint: 'For example hearing voices, or strong beliefs that others do not share.',
      },
      bipolar: { label: 'Bipolar disorder' },
      'eating-disorder': { label: 'An eating disorder' },
      'substance-use': { label: 'Alcohol or drug problems' },
      'self-harm': { label: 'Self-harm without a wish to die' },
      perinatal: { label: 'Pregnancy, or the first year after birth', short: 'Around birth' },
      dementia: { label: 'Dementia' },
    },
    none: { label: 'None of these in particular' },
  },
  'who.access': {
    ask: 'How do people get it?',
    why: 'Whoever opens the door also knows who came in, and can look after them.',
    example: 'A therapist hands out a code in the first session.',
    short: 'How people get it',
    options: {
      clinician: { label: 'From a clinician who knows them' },
      service: { label: 'A service enrols them' },
      institution: { label: 'From a school, employer or insurer' },
      anyone: { label: 'Anyone can get it' },
    },
  },
  'who.number': {
    ask: 'How many people in the first year?',
    why: 'A rare harm becomes a sure one when very many people use it.',
    example: 'One bad answer in 10,000 chats: in a clinic perhaps one a year, in a large app some every day.',
    short: 'People, first year',
    options: {
      tens: { label: 'Tens or hundreds' },
      thousands: { label: 'Thousands' },
      more: { label: 'Tens of thousands or more' },
    },
  },
  'who.reachable': {
    ask: 'What keeps out people it is not meant for?',
    why: 'Writing “for adults only” keeps nobody out.',
    example: 'A pop-up asks “Are you 18?”. A 14-year-old taps yes. That is only a declaration.',
    short: 'What stops others',
    options: {
      arrangement: {
        label: 'A real arrangement stops them',
        hint: 'For example a login from the clinic, or an age that is checked.',
      },
      declaration: {
        label: 'They only have to say who they are',
        hint: 'For example a box to tick: “I am over 18”.',
        short: 'Only a declaration',
      },
      nothing: { label: 'Nothing stops them' },
    },
  },
  'who.choice': {
    ask: 'Can they say no, or stop, and lose nothing?',
    why: 'A yes is only free if a no costs nothing.',
    example: 'On a ward, someone may think that saying no to the app delays going home.',
    short: 'Free to say no',
    options: {
      yes: { label: 'Yes' },
      hard: {
        label: 'Yes, but it may be hard',
        hint:
          'For people who are very unwell, detained, at school or at work, or who may lack capacity for this decision.',
      },
      no: { label: 'No' },
    },
  },
  'who.tested.minorities': {
    ask: 'Racial and ethnic minorities where it will be used',
    why: 'Minorities are often missing from the data, and language models have given them poorer answers.',
    example: 'In one test, posts by Black writers got answers with less empathy.',
    short: 'Tested: minorities',
    options: testedOptions,
  },
  'who.tested.most-unwell': {
    ask: 'The most unwell people',
    why: 'People who are most unwell take part in studies least.',
    example: 'A depression tool that was tested with students only.',
    short: 'Tested: most unwell',
    options: testedOptions,
  },
  'who.tested.collective': {
    ask: 'People who speak of distress through family or community',
    why: 'A tool that expects “I feel sad” may not hear “my family cannot eat together any more”.',
    example: 'Someone says “I bring shame on my parents” and means that they do not want to live.',
    short: 'Tested: family words',
    options: testedOptions,
  },
  'who.tested.language': {
    ask: 'People who do not use English or the main language',
    why: 'A tool that was made in one language can miss a warning in another.',
    example: 'A chatbot that answers in Polish but was tested in English.',
    short: 'Tested: other languages',
    options: testedOptions,
  },
  'who.gets': {
    ask: 'Who gets the result?',
    why: 'The same result can help in a session and hurt on a manager’s desk.',
    example: 'A mood score in the session starts a talk. At an employer it can cost a job.',
    short: 'Who gets it',
    options: {
      clinician: { label: 'The clinician' },
      together: { label: 'The clinician and the person, together', short: 'Clinician and person' },
      person: { label: 'The person' },
      chosen: { label: 'Family, or someone the person chose' },
      institution: {
        label: 'A school, an employer, an insurer or the police',
        short: 'School, employer, insurer, police',
      },
    },
  },
} as const satisfies WordsOf<Extract<QuestionId, `who.${string}`>>
