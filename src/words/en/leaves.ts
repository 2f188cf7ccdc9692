import { spoken } from '../spoken.ts'

/** Pages of a worksheet beside its ten steps. */
export const leaves = spoken('leaves', {
  together: {
    title: 'Answer together',
    lead: 'Everybody may answer alone first. Then see where you differ, what hangs on it, and what you say together.',
  },
  room: {
    title: 'Show of hands',
    lead: 'For one room and one screen: question by question, everybody shows what they would answer, then you settle it.',
  },
  mine: { title: 'For you first', lead: 'The questions that somebody like you knows best. Answer them alone, before you hear the others.' },
  send: { title: 'Finish and send', lead: 'When you are done, you see your tier and save your answers as a file to send back.' },
} as const)
