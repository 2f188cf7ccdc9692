import { answers } from './en/answers.ts'
import { crisisLines } from './en/crisis-lines.ts'
import { examples } from './en/examples.ts'
import { glossary } from './en/glossary.ts'
import { because, hazards } from './en/hazards.ts'
import { benefits, judgementNotes, verdicts } from './en/judgement.ts'
import { likelihood, ratings, severity } from './en/levels.ts'
import { ownWords } from './en/own-words.ts'
import { pagesCheck } from './en/pages-check.ts'
import { pagesJudgement } from './en/pages-judgement.ts'
import { pagesRisks } from './en/pages-risks.ts'
import { pagesShell } from './en/pages-shell.ts'
import { pagesSign } from './en/pages-sign.ts'
import { pagesStart } from './en/pages-start.ts'
import { pagesSteps } from './en/pages-steps.ts'
import { actions, groups, questions } from './en/questions.ts'
import { checkedWords, ourJudgement, referenceKinds, references } from './en/references.ts'
import { report } from './en/report.ts'
import { roles } from './en/roles.ts'
import { safeguards } from './en/safeguards.ts'
import { sentence } from './en/sentence.ts'
import { quoteFrom, steps } from './en/steps.ts'
import { stops } from './en/stops.ts'
import { tierNotes, tiers } from './en/tiers.ts'

/**
 * English as one typed tree. Another language has the same shape, so a forgotten message does not compile. Screens
 * import the catalogue that they show, so that the first page does not wait for the rest.
 */
export const en = {
  actions,
  answers,
  because,
  benefits,
  checked: checkedWords,
  crisisLines,
  examples,
  glossary,
  groups,
  hazards,
  judgement: judgementNotes,
  likelihood,
  ourJudgement,
  ownWords,
  pages: {
    check: pagesCheck,
    judgement: pagesJudgement,
    risks: pagesRisks,
    shell: pagesShell,
    sign: pagesSign,
    start: pagesStart,
    steps: pagesSteps,
  },
  questions,
  quoteFrom,
  ratings,
  referenceKinds,
  references,
  report,
  roles,
  safeguards,
  sentence,
  severity,
  steps,
  stops,
  tierNotes,
  tiers,
  verdicts,
} as const

type InAnyLanguage<T> =
  T extends string ? string : T extends number ? T : { readonly [K in keyof T]: InAnyLanguage<T[K]> }

export type Words = InAnyLanguage<typeof en>
