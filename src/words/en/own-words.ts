/**
 * "In my words", for people with lived experience and carers. All optional, printed as written, never scored. The
 * warning and the crisis lines stand before the first prompt.
 */
export const ownWords = {
  title: 'In my words',
  warning: 'This asks about suicide and self-harm. You can pass on anything and stop any time.',
  lead: 'What you write here is printed as you wrote it. It is never scored. The team replies to each point.',
  prompts: {
    wanted: { ask: 'When would you have wanted this, if ever?', short: 'When I would have wanted it' },
    worry: { ask: 'What would worry you?', short: 'What would worry me' },
    never: { ask: 'What should it never do?', short: 'What it should never do' },
    worst: {
      ask: 'At your worst moment, what should it do, and whom should it never tell?',
      short: 'At my worst moment',
    },
    missing: { ask: 'Who is missing from this table?', short: 'Who is missing' },
    acceptable: { ask: 'Is it acceptable to you?', short: 'Is it acceptable to me' },
  },
  pass: 'I would rather not answer',
  reply: {
    ask: 'What did the team do with this?',
    changed: 'We changed this:',
    'not-changed': 'We did not, because:',
    none: 'The team has not replied yet.',
  },
} as const

export type OwnWordsPrompt = keyof typeof ownWords.prompts
