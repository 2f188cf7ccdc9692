import { spoken } from '../spoken.ts'

interface TierWords {
  readonly name: string
  /** What the tier says, after the acceptability words of DCB0129. */
  readonly means: string
  /** What it asks of the team before going on. */
  readonly asks: string
}

/** By tier, 1 to 4. "Low does not mean safe." stands wherever Low is shown. */
export const tiers = spoken('tiers', {
  1: {
    name: 'Low',
    means: 'The standard calls its worst rating acceptable. That is its word for a rating, not a verdict on the feature.',
    asks: 'Keep watching, name someone who hears of problems, and look again when anything changes.',
  },
  2: {
    name: 'Moderate',
    means: 'The standard calls its worst rating acceptable where doing more would cost more than it helps.',
    asks: 'Say which further safeguards you looked at, and why you took them or not.',
  },
  3: {
    name: 'High',
    means: 'The standard calls its worst rating undesirable: only if lowering it further is not practical.',
    asks: 'Try first what would lower it. To go on, write down the benefit and a reason for each such rating.',
  },
  4: {
    name: 'Very high',
    means: 'The standard calls its worst rating unacceptable: remove the cause or control it.',
    asks:
      'Change the design before anyone uses it; do not stop it overnight where people rely on it. To go on, write down '
      + 'the benefit and the reasons.',
  },
} as const satisfies Record<1 | 2 | 3 | 4, TierWords>)

export const tierNotes = spoken('tierNotes', {
  lowIsNotSafe: 'Low does not mean safe.',
  notAClass: 'Worksheet tier, not a legal class.',
  notEnough: 'Not enough answers yet',
  noAction: 'With no action there is nothing to rate. Tick at least one.',
  exactly: '{tier}',
  between: 'At least {best}, could be {worst}',
} as const)
