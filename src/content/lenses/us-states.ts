import type { Condition } from '../../domain/condition.ts'
import type { Lens } from '../../domain/lens.ts'
import type { ReferenceId } from '../bibliography.ts'
import { action, all, any, atLeast, includes, is, term } from '../condition.ts'
import {
  claimHinted, claimsLicence, companion, perhapsCompanion, perhapsTherapyWithoutProfessional, readsFeelingsInCare,
  seemsHumanInCare, therapyByAi, therapyFaceToFace, therapyWithoutProfessional,
} from '../facts-in-law.ts'
import { inUnnamedState, perhapsIn, usedIn, type State } from '../jurisdictions.ts'
import { applies, mayApply } from './law-rung.ts'

/** Facts of the law of one state, which hold only where that state itself is ticked. */
const inState = (state: State) => (facts: Condition): Condition => all(usedIn(state), facts)

/** “United States” alone is ticked: then no more can be said than that the law may reach it. */
const unnamed = <const S extends State>(state: S, facts: Condition, cites: readonly [ReferenceId, ...ReferenceId[]]) =>
  mayApply(`${state}.unnamed`, 1, all(inUnnamedState, facts), cites)

const clinicalWork = all(term('not-fixed'), action(
  'inform', 'write-notes', 'monitor', 'screen', 'triage', 'recommend', 'diagnose', 'treat', 'converse', 'crisis',
  'alert', 'act',
))

const barredForMinors = all(term('minors'), action('converse'), term('not-fixed'), any(
  includes('what.manner', 'keeps-from-leaving'), includes('what.manner', 'keeps-secrets'),
))

const mentalHealthChatbot = all(term('generated'), any(
  action('treat', 'crisis'),
  all(action('converse'), any(claimHinted, atLeast('why.role', 'bridge'))),
))

const inIllinois = inState('us-illinois')
const inNevada = inState('us-nevada')
const inMaine = inState('us-maine')
const inWashington = inState('us-washington')

const outsideHipaa = is('care.runs', 'none')

/** Where several things happen at once, each rung stands for one; the penalties are left to counsel. */
export const usStates = {
  'us-illinois': {
    meant: perhapsIn('us-illinois'),
    levels: ['none', 'under-review', 'not-allowed'],
    rungs: [
      applies('us-illinois.therapy', 2, inIllinois(therapyWithoutProfessional), ['us-illinois-hb-1806']),
      mayApply('us-illinois.therapy-may', 2, inIllinois(perhapsTherapyWithoutProfessional), ['us-illinois-hb-1806']),
      mayApply('us-illinois.face-to-face', 2, inIllinois(therapyFaceToFace), ['us-illinois-hb-1806']),
      mayApply('us-illinois.feelings', 2, inIllinois(readsFeelingsInCare), ['us-illinois-hb-1806']),
      applies('us-illinois.support', 1, inIllinois(clinicalWork), ['us-illinois-hb-1806']),
      unnamed('us-illinois', clinicalWork, ['us-illinois-hb-1806']),
    ],
  },
  'us-nevada': {
    meant: perhapsIn('us-nevada'),
    levels: ['none', 'under-review', 'not-allowed'],
    rungs: [
      applies('us-nevada.therapy', 2, inNevada(therapyWithoutProfessional), ['us-nevada-ab-406']),
      applies('us-nevada.claims', 2, inNevada(all(term('not-fixed'), claimsLicence)), ['us-nevada-ab-406']),
      mayApply('us-nevada.therapy-may', 2, inNevada(
        any(perhapsTherapyWithoutProfessional, therapyByAi),
      ), ['us-nevada-ab-406']),
      mayApply('us-nevada.support', 1, inNevada(clinicalWork), ['us-nevada-ab-406']),
      unnamed('us-nevada', clinicalWork, ['us-nevada-ab-406']),
    ],
  },
  'us-utah': {
    meant: perhapsIn('us-utah'),
    levels: ['none', 'duties'],
    rungs: [
      applies('us-utah.chatbot', 1, inState('us-utah')(mentalHealthChatbot), ['us-utah-hb-452']),
      mayApply('us-utah.chatbot-may', 1, inState('us-utah')(perhapsCompanion), ['us-utah-hb-452']),
      unnamed('us-utah', perhapsCompanion, ['us-utah-hb-452']),
    ],
  },
  'us-california-companions': {
    meant: perhapsIn('us-california'),
    levels: ['none', 'duties'],
    rungs: [
      applies('us-california.companion', 1, inState('us-california')(companion), ['us-california-sb-243'], '2026-01-01'),
      mayApply('us-california.companion-may', 1, all(
        perhapsIn('us-california'), perhapsCompanion,
      ), ['us-california-sb-243'], '2026-01-01'),
    ],
  },
  'us-california-licence': {
    meant: perhapsIn('us-california'),
    levels: ['none', 'not-allowed'],
    rungs: [
      applies('us-california.claims', 1, inState('us-california')(
        claimsLicence,
      ), ['us-california-ab-489'], '2026-01-01'),
      mayApply('us-california.claims-may', 1, all(
        perhapsIn('us-california'), any(claimsLicence, seemsHumanInCare),
      ), ['us-california-ab-489'], '2026-01-01'),
    ],
  },
  'us-new-york': {
    meant: perhapsIn('us-new-york'),
    levels: ['none', 'duties'],
    rungs: [
      applies('us-new-york.companion', 1, inState('us-new-york')(companion), ['us-new-york-gbl-47']),
      mayApply('us-new-york.companion-may', 1, all(
        perhapsIn('us-new-york'), perhapsCompanion,
      ), ['us-new-york-gbl-47']),
    ],
  },
  'us-tennessee': {
    meant: perhapsIn('us-tennessee'),
    levels: ['none', 'not-allowed'],
    rungs: [
      applies('us-tennessee.claims', 1, inState('us-tennessee')(
        claimsLicence,
      ), ['us-tennessee-sb-1580'], '2026-07-01'),
      mayApply('us-tennessee.unnamed', 1, all(
        inUnnamedState, claimsLicence,
      ), ['us-tennessee-sb-1580'], '2026-07-01'),
    ],
  },
  /** Its bill number could not be confirmed, so it never more than may apply. */
  'us-maine': {
    meant: perhapsIn('us-maine'),
    levels: ['none', 'consent', 'restricted'],
    rungs: [
      mayApply('us-maine.therapy', 2, inMaine(
        all(term('not-fixed'), action('recommend', 'diagnose', 'treat', 'converse', 'crisis')),
      ), ['us-maine-2026']),
      mayApply('us-maine.recording', 1, inMaine(
        all(action('write-notes'), includes('why.information', 'voice-face')),
      ), ['us-maine-2026']),
      unnamed('us-maine', clinicalWork, ['us-maine-2026']),
    ],
  },
  'us-washington-companions': {
    meant: perhapsIn('us-washington'),
    levels: ['none', 'duties', 'not-allowed'],
    rungs: [
      applies('us-washington.minors', 2, inWashington(barredForMinors), ['us-washington-hb-2225'], '2027-01-01'),
      applies('us-washington.companion', 1, inWashington(companion), ['us-washington-hb-2225'], '2027-01-01'),
      mayApply('us-washington.companion-may', 1, all(
        perhapsIn('us-washington'), perhapsCompanion,
      ), ['us-washington-hb-2225'], '2027-01-01'),
    ],
  },
  'us-washington-health-data': {
    meant: perhapsIn('us-washington'),
    levels: ['none', 'consent'],
    rungs: [
      applies('us-washington.data', 1, inWashington(
        all(term('personal'), outsideHipaa),
      ), ['us-washington-health-data']),
      mayApply('us-washington.data-may', 1, all(
        perhapsIn('us-washington'), term('personal'),
      ), ['us-washington-health-data']),
    ],
  },
  'us-oregon': {
    meant: perhapsIn('us-oregon'),
    levels: ['none', 'duties'],
    rungs: [
      applies('us-oregon.companion', 1, inState('us-oregon')(companion), ['us-oregon-sb-1546'], '2027-01-01'),
      mayApply('us-oregon.companion-may', 1, all(
        perhapsIn('us-oregon'), perhapsCompanion,
      ), ['us-oregon-sb-1546'], '2027-01-01'),
    ],
  },
} as const satisfies Record<string, Lens<ReferenceId>>
