import type { QuestionId } from '../../../content/questions.ts'
import type { WordsOf } from '../../question-words.ts'

export const when = {
  'when.oversight': {
    ask: 'Does a clinician see it before it counts?',
    why:
      'A person who can stop it catches what it gets wrong. In one trial, staff read every message and stepped in '
      + '28 times.',
    example: 'A draft note waits until the clinician has read and signed it: before it reaches anyone.',
    short: 'Clinician oversight',
    options: {
      before: { label: 'Yes, before it reaches anyone', short: 'Before' },
      session: { label: 'Yes, in the session', short: 'In the session' },
      afterwards: { label: 'Yes, afterwards', short: 'Afterwards' },
      flagged: { label: 'Only if something is flagged', short: 'Only if flagged' },
      never: { label: 'Never' },
    },
  },
  'when.within': {
    ask: 'How soon afterwards?',
    why: 'A check that comes after the harm comes too late.',
    example: 'Messages of a Friday evening that are read on the next Tuesday: later.',
    short: 'How soon',
    options: {
      hour: { label: 'Within 1 hour' },
      'three-days': { label: 'Within 72 hours, and before the next contact', short: 'Within 72 hours' },
      later: { label: 'Later' },
    },
  },
  'when.real': {
    ask: 'Do they really see it, have the time, and can they disagree and stop it?',
    why: 'Oversight on paper protects nobody. EU law lists what a person must be able to do.',
    example: 'Someone who gets 300 alerts a day cannot look at each: not all.',
    short: 'Oversight is real',
    options: {
      yes: { label: 'Yes to all' },
      'not-all': { label: 'Not all' },
    },
  },
  'when.length': {
    ask: 'How long can it go on?',
    why: 'Limits can wear off in long chats, and people who use a chatbot more tend to lean on it more.',
    example: 'A chat that starts each night where it stopped: open-ended, and it remembers.',
    short: 'How long',
    options: {
      'one-answer': { label: 'One answer' },
      session: { label: 'A session with an end' },
      'open-ended': { label: 'Open-ended, and it remembers', short: 'Open-ended' },
    },
  },
  'when.human': {
    ask: 'If someone needs a human, how quickly do they reach one?',
    why: 'In a crisis, what helps most is reaching a person soon.',
    example: 'A button rings the nurse on call at 3 in the morning: minutes, day and night.',
    short: 'Reaching a human',
    options: {
      minutes: { label: 'In minutes, day and night' },
      'opening-hours': { label: 'In opening hours' },
      'next-day': { label: 'Next working day or later' },
      'not-through-this': { label: 'Not through this' },
    },
  },
  'when.told': {
    ask: 'What are people told about that?',
    why: 'Someone who waits for help that does not exist may stop looking for other help.',
    example: 'The chat says “I have told our team”. There is no team.',
    short: 'What people hear',
    options: {
      exactly: { label: 'Exactly this' },
      less: { label: 'Less', hint: 'They hear less than this, or nothing.' },
      more: { label: 'More', hint: 'They are led to expect help that does not exist.' },
    },
  },
} as const satisfies WordsOf<Extract<QuestionId, `when.${string}`>>
