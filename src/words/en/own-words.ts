import { spoken } from '../spoken.ts'

/**
 * "In my words", for people with lived experience and carers. All optional, printed as written, never scored. The
 * warning and the crisis lines stand before the first prompt.
 */
export const ownWords = spoken('ownWords', {
  title: 'In my words',
  warning: 'This asks about suicide and self-harm. You can pass on anything and stop any time.',
  lead:
    'Thank you for what you share. It is printed as you wrote it, beside your name or role if you give one, and everyone '
    + 'who gets the file can read it. Once the report is exported it cannot be taken back, so write only what you want '
    + 'others to know. It is never scored. The team replies to each point.',
  prompts: {
    wanted: { ask: 'When would you have wanted this, if ever?', short: 'When I would have wanted it' },
    worry: { ask: 'What would worry you?', short: 'What would worry me' },
    never: { ask: 'What should it never do?', short: 'What it should never do' },
    worst: {
      ask: 'At your worst moment, or that of someone you care for: what should it do, and whom should it never tell?',
      short: 'At my worst moment',
    },
    missing: { ask: 'Who is missing from this table?', short: 'Who is missing' },
    acceptable: { ask: 'In your own words: is it acceptable to you, and what would change your mind?', short: 'Is it acceptable to me' },
  },
  hint: 'Only what you want to share. Please name nobody else.',
  pass: 'I would rather not answer',
  after: 'If this was hard to write, talk to somebody you trust, or open the lines below.',
  reply: {
    ask: 'What did the team do with this?',
    changed: 'We changed this:',
    'not-changed': 'We did not, because:',
    none: 'The team has not replied yet.',
  },
} as const)

export type OwnWordsPrompt = keyof typeof ownWords.prompts
