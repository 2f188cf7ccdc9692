import { spoken } from '../spoken.ts'

/** The steps in order, with the paper's own sentence over each W (Knol et al., JAMA Psychiatry 2026, verbatim). */
export const steps = spoken('steps', {
  feature: { title: 'Feature', lead: 'What is this for, and for whom?' },
  who: {
    title: 'Who',
    lead: 'Who can meet it, and who gets the result?',
    quote: 'Who is in the environment? Who are the people the AI interacts with, and how are they affected by it?',
  },
  what: {
    title: 'What',
    lead: 'What can it do, and how does it speak?',
    quote: 'What actions can the AI take in this environment?',
  },
  when: {
    title: 'When',
    lead: 'Who looks, how soon, and for how long does it go on?',
    quote: 'When are these actions executed? Only with clinician oversight or also without?',
  },
  where: {
    title: 'Where',
    lead: 'Where does it run, and where does the data go?',
    quote: 'Where is the AI situated? On a centralized server or perhaps on the patient’s smartphone?',
  },
  why: {
    title: 'Why',
    lead: 'What is it in a person’s care, and what does it act on?',
    quote: 'Why is the AI taking action? What information does it act on?',
  },
  safeguards: {
    title: 'Safeguards',
    lead: 'How is it built, what does it do in a crisis, and what guards it?',
    quote:
      'Once AI risks have been identified, they can be better managed based on how an AI application is constructed.',
  },
  risks: { title: 'Risks', lead: 'What could go wrong, and why?' },
  judgement: {
    title: 'Judgement',
    lead: 'Is it acceptable to you, and together?',
    quote:
      'Stakeholders should jointly answer these questions to determine the risks of AI applications and judge their '
      + 'acceptability.',
  },
  sign: { title: 'Sign', lead: 'Check your answers, keep the report, and sign it.' },
} as const)

/** Under each quote. */
export const quoteFrom = spoken('quoteFrom', 'Knol, Marquand, Farahany, Leow: JAMA Psychiatry, 2026')
