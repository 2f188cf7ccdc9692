import type { Move, Raise } from '../../domain/lever.ts'
import { levers } from '../../words/en/levers.ts'
import { questions } from '../../words/en/questions.ts'
import { safeguards } from '../../words/en/safeguards.ts'
import { leverText, raiseText } from '../../words/move-text.ts'
import { spokenLanguage } from '../../words/spoken.ts'

/** Changes that can be said in one line; the search for smallest sets goes as far. */
export const MOST_IN_A_LINE = 3

const WORDS = { levers, questions, safeguards }

/** "A clinician sees it before it reaches anyone, when it diagnoses"; `actions`: how many are ticked. */
export const leverWords = (moves: readonly Move[], actions: number): string =>
  leverText(WORDS, moves, spokenLanguage(), actions)

/** "Clinician oversight: Never, when it diagnoses" */
export const raiseWords = (raise: Raise): string => raiseText(WORDS, raise, spokenLanguage())
