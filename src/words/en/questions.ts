import type { QuestionId } from '../../content/questions.ts'
import type { WordsOf } from '../question-words.ts'
import { builtAndGuarded } from './questions/built-and-guarded.ts'
import { feature } from './questions/feature.ts'
import { actions as englishActions, what } from './questions/what.ts'
import { when } from './questions/when.ts'
import { where } from './questions/where.ts'
import { who } from './questions/who.ts'
import { why } from './questions/why.ts'
import { spoken } from '../spoken.ts'

export const actions = spoken('actions', englishActions)

export const questions = spoken('questions', {
  ...feature,
  ...who,
  ...what,
  ...when,
  ...where,
  ...why,
  ...builtAndGuarded,
} as const satisfies WordsOf<QuestionId>)

/** Over a card whose rows are questions of one group. */
export const groups = spoken('groups', {
  'who.tested': {
    ask: 'Was it tested with people like these, and have you seen the results?',
    hint: 'One answer for each row.',
  },
} as const)
