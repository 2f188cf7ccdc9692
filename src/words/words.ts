import { answers } from './en/answers.ts'
import { conditions } from './en/conditions.ts'
import { changelog } from './en/changelog.ts'
import { crisisWords } from './en/crisis-lines.ts'
import { crisisSourceWords } from './en/crisis-sources.ts'
import { exampleTexts } from './en/example-texts.ts'
import { examples } from './en/examples.ts'
import { exportWords } from './en/exports.ts'
import { glossary } from './en/glossary.ts'
import { goodNotes } from './en/good-notes.ts'
import { because, hazards } from './en/hazards.ts'
import { benefits, judgementNotes, verdicts } from './en/judgement.ts'
import { likelihood, ratings, severity } from './en/levels.ts'
import { leaves } from './en/leaves.ts'
import { lensStates, lenses } from './en/lenses.ts'
import { levers } from './en/levers.ts'
import { nextSteps } from './en/next-steps.ts'
import { otherWords } from './en/other-words.ts'
import { ownWords } from './en/own-words.ts'
import { pagesAccessibility } from './en/pages-accessibility.ts'
import { pagesAlone } from './en/pages-alone.ts'
import { pagesBoard } from './en/pages-board.ts'
import { pagesCheck } from './en/pages-check.ts'
import { pagesClaims } from './en/pages-claims.ts'
import { pagesCompare } from './en/pages-compare.ts'
import { pagesComputer } from './en/pages-computer.ts'
import { pagesDecide } from './en/pages-decide.ts'
import { pagesEarlier } from './en/pages-earlier.ts'
import { pagesExports } from './en/pages-exports.ts'
import { pagesFirstSteps } from './en/pages-first-steps.ts'
import { pagesFind } from './en/pages-find.ts'
import { pagesFields } from './en/pages-fields.ts'
import { pagesFromLast } from './en/pages-from-last.ts'
import { pagesGlossary } from './en/pages-glossary.ts'
import { pagesGlance } from './en/pages-glance.ts'
import { pagesHere } from './en/pages-here.ts'
import { pagesJudgement } from './en/pages-judgement.ts'
import { pagesKeeping } from './en/pages-keeping.ts'
import { pagesKeys } from './en/pages-keys.ts'
import { pagesLaws } from './en/pages-laws.ts'
import { pagesLevers } from './en/pages-levers.ts'
import { pagesLicences } from './en/pages-licences.ts'
import { pagesOffline } from './en/pages-offline.ts'
import { pagesOverAll } from './en/pages-over-all.ts'
import { pagesPlan } from './en/pages-plan.ts'
import { pagesPrivacy } from './en/pages-privacy.ts'
import { pagesReading } from './en/pages-reading.ts'
import { pagesRisks } from './en/pages-risks.ts'
import { pagesRoom } from './en/pages-room.ts'
import { pagesRules } from './en/pages-rules.ts'
import { pagesSealed } from './en/pages-sealed.ts'
import { pagesShare } from './en/pages-share.ts'
import { pagesShell } from './en/pages-shell.ts'
import { pagesSign } from './en/pages-sign.ts'
import { pagesStart } from './en/pages-start.ts'
import { pagesSteps } from './en/pages-steps.ts'
import { pagesSummary } from './en/pages-summary.ts'
import { pagesTeam } from './en/pages-team.ts'
import { pagesTogether } from './en/pages-together.ts'
import { pagesTrouble } from './en/pages-trouble.ts'
import { pagesVariants } from './en/pages-variants.ts'
import { pagesViews } from './en/pages-views.ts'
import { pagesWork } from './en/pages-work.ts'
import { pagesWs } from './en/pages-ws.ts'
import { actions, groups, questions } from './en/questions.ts'
import { checkedWords, ourJudgement, referenceKinds, references } from './en/references.ts'
import { report } from './en/report.ts'
import { blankSheet } from './en/report-blank.ts'
import { decisionSheet } from './en/report-decision.ts'
import { summarySheet } from './en/report-summary.ts'
import { roles } from './en/roles.ts'
import { safeguards } from './en/safeguards.ts'
import { sentence } from './en/sentence.ts'
import { quoteFrom, steps } from './en/steps.ts'
import { stops } from './en/stops.ts'
import { tierStepGroups, tierSteps } from './en/tier-steps.ts'
import { tierNotes, tiers } from './en/tiers.ts'
import type { InAnyLanguage } from './in-any-language.ts'

/**
 * English as one typed tree. Another language has the same shape, so a forgotten message does not compile. Screens
 * import the catalogue that they show, so that the first page does not wait for the rest.
 */
export const en = {
  actions,
  answers,
  because,
  benefits,
  blankSheet,
  changelog,
  checked: checkedWords,
  conditions,
  crisisSourceWords,
  crisisWords,
  decisionSheet,
  exampleTexts,
  examples,
  exports: exportWords,
  glossary,
  goodNotes,
  groups,
  hazards,
  judgement: judgementNotes,
  leaves,
  lenses,
  lensStates,
  levers,
  likelihood,
  ourJudgement,
  nextSteps,
  otherWords,
  ownWords,
  pages: {
    alone: pagesAlone,
    board: pagesBoard,
    check: pagesCheck,
    claims: pagesClaims,
    earlier: pagesEarlier,
    exports: pagesExports,
    compare: pagesCompare,
    computer: pagesComputer,
    decide: pagesDecide,
    firstSteps: pagesFirstSteps,
    find: pagesFind,
    fields: pagesFields,
    fromLast: pagesFromLast,
    glossary: pagesGlossary,
    glance: pagesGlance,
    here: pagesHere,
    judgement: pagesJudgement,
    keeping: pagesKeeping,
    keys: pagesKeys,
    laws: pagesLaws,
    levers: pagesLevers,
    accessibility: pagesAccessibility,
    licences: pagesLicences,
    offline: pagesOffline,
    overAll: pagesOverAll,
    plan: pagesPlan,
    privacy: pagesPrivacy,
    reading: pagesReading,
    risks: pagesRisks,
    room: pagesRoom,
    rules: pagesRules,
    sealed: pagesSealed,
    share: pagesShare,
    shell: pagesShell,
    sign: pagesSign,
    start: pagesStart,
    steps: pagesSteps,
    summary: pagesSummary,
    team: pagesTeam,
    together: pagesTogether,
    trouble: pagesTrouble,
    variants: pagesVariants,
    views: pagesViews,
    work: pagesWork,
    ws: pagesWs,
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
  summarySheet,
  tierNotes,
  tierStepGroups,
  tierSteps,
  tiers,
  verdicts,
} as const

export type Words = InAnyLanguage<typeof en>
