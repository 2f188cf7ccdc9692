import { answers } from './es/answers.ts'
import { conditions } from './es/conditions.ts'
import { changelog } from './es/changelog.ts'
import { crisisWords } from './es/crisis-lines.ts'
import { crisisSourceWords } from './es/crisis-sources.ts'
import { exampleTexts } from './es/example-texts.ts'
import { examples } from './es/examples.ts'
import { exportWords } from './es/exports.ts'
import { glossary } from './es/glossary.ts'
import { goodNotes } from './es/good-notes.ts'
import { because, hazards } from './es/hazards.ts'
import { benefits, judgementNotes, verdicts } from './es/judgement.ts'
import { likelihood, ratings, severity } from './es/levels.ts'
import { leaves } from './es/leaves.ts'
import { lensStates, lenses } from './es/lenses.ts'
import { levers } from './es/levers.ts'
import { nextSteps } from './es/next-steps.ts'
import { otherWords } from './es/other-words.ts'
import { ownWords } from './es/own-words.ts'
import { pagesAccessibility } from './es/pages-accessibility.ts'
import { pagesAlone } from './es/pages-alone.ts'
import { pagesBoard } from './es/pages-board.ts'
import { pagesCheck } from './es/pages-check.ts'
import { pagesClaims } from './es/pages-claims.ts'
import { pagesCompare } from './es/pages-compare.ts'
import { pagesComputer } from './es/pages-computer.ts'
import { pagesDecide } from './es/pages-decide.ts'
import { pagesEarlier } from './es/pages-earlier.ts'
import { pagesExports } from './es/pages-exports.ts'
import { pagesFirstSteps } from './es/pages-first-steps.ts'
import { pagesFind } from './es/pages-find.ts'
import { pagesFields } from './es/pages-fields.ts'
import { pagesFromLast } from './es/pages-from-last.ts'
import { pagesGlossary } from './es/pages-glossary.ts'
import { pagesGlance } from './es/pages-glance.ts'
import { pagesHere } from './es/pages-here.ts'
import { pagesJudgement } from './es/pages-judgement.ts'
import { pagesKeeping } from './es/pages-keeping.ts'
import { pagesKeys } from './es/pages-keys.ts'
import { pagesLaws } from './es/pages-laws.ts'
import { pagesLevers } from './es/pages-levers.ts'
import { pagesLicences } from './es/pages-licences.ts'
import { pagesOffline } from './es/pages-offline.ts'
import { pagesOverAll } from './es/pages-over-all.ts'
import { pagesPlan } from './es/pages-plan.ts'
import { pagesPrivacy } from './es/pages-privacy.ts'
import { pagesReading } from './es/pages-reading.ts'
import { pagesRisks } from './es/pages-risks.ts'
import { pagesRoom } from './es/pages-room.ts'
import { pagesRules } from './es/pages-rules.ts'
import { pagesSealed } from './es/pages-sealed.ts'
import { pagesShare } from './es/pages-share.ts'
import { pagesShell } from './es/pages-shell.ts'
import { pagesSign } from './es/pages-sign.ts'
import { pagesStart } from './es/pages-start.ts'
import { pagesSteps } from './es/pages-steps.ts'
import { pagesSummary } from './es/pages-summary.ts'
import { pagesTeam } from './es/pages-team.ts'
import { pagesTogether } from './es/pages-together.ts'
import { pagesTrouble } from './es/pages-trouble.ts'
import { pagesVariants } from './es/pages-variants.ts'
import { pagesViews } from './es/pages-views.ts'
import { pagesWork } from './es/pages-work.ts'
import { pagesWs } from './es/pages-ws.ts'
import { actions, groups, questions } from './es/questions.ts'
import { checkedWords, ourJudgement, referenceKinds, references } from './es/references.ts'
import { report } from './es/report.ts'
import { blankSheet } from './es/report-blank.ts'
import { decisionSheet } from './es/report-decision.ts'
import { summarySheet } from './es/report-summary.ts'
import { roles } from './es/roles.ts'
import { safeguards } from './es/safeguards.ts'
import { sentence } from './es/sentence.ts'
import { quoteFrom, steps } from './es/steps.ts'
import { stops } from './es/stops.ts'
import { tierStepGroups, tierSteps } from './es/tier-steps.ts'
import { tierNotes, tiers } from './es/tiers.ts'
import type { Words } from './words.ts'

/** Spanish, in the shape of the English tree. Clinicians who speak it have yet to review it. */
export const es: Words = {
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
}
