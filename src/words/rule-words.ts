import { because, hazards } from './en/hazards.ts'
import { lenses } from './en/lenses.ts'
import { questions } from './en/questions.ts'
import { references } from './en/references.ts'
import { safeguards } from './en/safeguards.ts'
import { stops } from './en/stops.ts'
import { tierSteps } from './en/tier-steps.ts'
import { tiers } from './en/tiers.ts'
import { inEnglish } from './spoken.ts'

const carrying = { because, hazards, lenses, questions, references, safeguards, stops, tierSteps, tiers }

/** The words that carry the rules, in English whatever the page speaks: in these they are sealed and kept. */
export const ruleWords = (): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.keys(carrying).map((name) => [name, inEnglish(name)]))
