import type { W } from '../domain/question.ts'

/** Side of the square that a sign fills. */
export const SIGN_SIDE = 24

/**
 * The sign of each W, wherever it is named: who is a head and shoulders, what a spark, when a clock, where a pin, why
 * an open question. Only M, L, C and Z with absolute numbers, so that screen and paper draw the same strokes.
 */
export const W_SIGNS: Readonly<Record<W, string>> = {
  who: 'M12 3.5 C9.79 3.5 8 5.29 8 7.5 C8 9.71 9.79 11.5 12 11.5 C14.21 11.5 16 9.71 16 7.5 C16 5.29 14.21 3.5 12 3.5 Z'
    + ' M4.5 20.5 C5.1 15.9 8 14 12 14 C16 14 18.9 15.9 19.5 20.5',
  what: 'M13 2.5 L5.5 13.5 L11 13.5 L10 21.5 L18 10 L12 10 Z',
  when: 'M12 3 C7.03 3 3 7.03 3 12 C3 16.97 7.03 21 12 21 C16.97 21 21 16.97 21 12 C21 7.03 16.97 3 12 3 Z'
    + ' M12 7.5 L12 12.5 L15.5 14.5',
  where: 'M12 21.5 C7.5 16.7 5.2 13.5 5.2 10.2 C5.2 6.44 8.24 3.4 12 3.4 C15.76 3.4 18.8 6.44 18.8 10.2'
    + ' C18.8 13.5 16.5 16.7 12 21.5 Z M12 7.7 C10.62 7.7 9.5 8.82 9.5 10.2 C9.5 11.58 10.62 12.7 12 12.7'
    + ' C13.38 12.7 14.5 11.58 14.5 10.2 C14.5 8.82 13.38 7.7 12 7.7 Z',
  why: 'M8 8.5 C8.01 6.53 9.45 4.87 11.4 4.57 C13.34 4.28 15.21 5.44 15.81 7.31 C16.41 9.19 15.56 11.22 13.8 12.1'
    + ' C12.5 12.8 12 13.6 12 15.2 M12 19.7 L12 19.8',
}

/** How thick the round pen is, in units of the sign: a question mark, which holds no area, needs a thicker one. */
export const penOf = (sign: string): number => (sign === 'why' ? 2.4 : 1.9)
