import { spoken } from '../spoken.ts'

interface LevelWords {
  readonly name: string
  /** For the axis of the matrix. */
  readonly short: string
  readonly means: string
}

type Levels = Record<1 | 2 | 3 | 4 | 5, LevelWords>

/** Severity of DCB0129. One suicide is Major. "Catastrophic" never stands without its meaning: its name carries it. */
export const severity = spoken('severity', {
  1: { name: 'Minor', short: 'Minor', means: 'a small upset or a nuisance for one person' },
  2: {
    name: 'Significant',
    short: 'Significant',
    means: 'significant psychological harm to one person, or a small upset for several people',
  },
  3: {
    name: 'Considerable',
    short: 'Considerable',
    means:
      'severe injury or severe psychological harm to one person, or significant psychological harm to several people',
  },
  4: {
    name: 'Major',
    short: 'Major',
    means:
      'death or lasting, life-changing incapacity of one person, or severe injury or severe psychological harm to '
      + 'several people',
  },
  5: {
    name: 'Catastrophic: death or lasting incapacity of several people',
    short: 'Several lives',
    means: 'death or lasting, life-changing incapacity of several people',
  },
} as const satisfies Levels)

/** Likelihood of DCB0129, here where the AI is used: an ordered level, never a measured chance. */
export const likelihood = spoken('likelihood', {
  1: { name: 'Very low', short: 'Very low', means: 'so rare that it hardly counts' },
  2: { name: 'Low', short: 'Low', means: 'it could happen, but in the great majority of cases it will not' },
  3: { name: 'Medium', short: 'Medium', means: 'possible' },
  4: { name: 'High', short: 'High', means: 'not certain, but very possible: in the majority of cases' },
  5: { name: 'Very high', short: 'Very high', means: 'certain, almost certain or highly likely' },
} as const satisfies Levels)

/** Rating 1 to 5 from the matrix; acceptability in the words of the standard. */
export const ratings = spoken('ratings', {
  1: { name: 'Rating 1', short: '1', means: 'acceptable, as the standard calls it' },
  2: { name: 'Rating 2', short: '2', means: 'acceptable where doing more would cost more than it helps' },
  3: { name: 'Rating 3', short: '3', means: 'undesirable: only if lowering it further is not practical' },
  4: { name: 'Rating 4', short: '4', means: 'unacceptable: must be removed or controlled' },
  5: { name: 'Rating 5', short: '5', means: 'unacceptable: must be removed or controlled' },
} as const satisfies Levels)
