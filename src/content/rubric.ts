import type { Rubric } from '../domain/rubric.ts'
import { changes, safeguardsBy } from './changes.ts'
import { hazards } from './hazards.ts'
import { lenses } from './lenses.ts'
import { questions } from './questions.ts'
import { rungs } from './rungs.ts'
import { safeguards } from './safeguards.ts'
import { scales } from './scales.ts'
import { stops } from './stops.ts'
import { terms } from './terms.ts'
import { tierSteps } from './tier-steps.ts'

/** The rules. A change of anything in them bumps the version and adds a line to changelog.ts. */
export const rubric = {
  version: '1.1',
  questions,
  actionsQuestion: 'what.actions',
  enough: ['what.output', 'why.role', 'why.information'],
  terms,
  scales,
  hazards,
  safeguards,
  stops,
  lenses,
  changes,
  safeguardsBy,
  steps: tierSteps,
} as const satisfies Rubric

/** How many rungs no source speaks for: shown, so that nobody takes our numbers for measured ones. */
export const ladderShare = {
  all: rungs.length,
  ours: rungs.filter((rung) => rung.cites === 'our judgement').length,
} as const
