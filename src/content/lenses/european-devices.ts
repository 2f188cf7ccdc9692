import type { Lens } from '../../domain/lens.ts'
import type { ReferenceId } from '../bibliography.ts'
import { action, all, any, atLeast, includes, is, term } from '../condition.ts'
import { claimHinted, claimMade, undecided } from '../facts-in-law.ts'
import { inEurope, usedIn } from '../jurisdictions.ts'
import { applies, mayApply } from './law-rung.ts'
import { seriousSituation } from './software-as-a-device.ts'

const forAClinician = any(is('who.gets', 'clinician'), is('who.gets', 'together'))

/**
 * Rule 11(a) on the IMDRF table (MDCG 2019-11, Annex III), for software with a medical purpose of its own. What
 * only records is no device. The risk of harm and the lay use are no criteria here. Analysing symptoms, suggesting a
 * diagnosis and triage count however they are advertised; advice and watching count by purpose. Where a specialist
 * determines the therapy, the guidance names class IIa; screening can be read as a diagnosis or as a sign of risk.
 */
const medicalTreatment = all(action('treat'), any(seriousSituation, claimHinted))
const treats = any(
  all(medicalTreatment, undecided),
  all(action('diagnose'), undecided),
  all(action('converse', 'crisis'), claimMade),
)
const mayTreat = any(
  action('treat', 'crisis', 'screen', 'diagnose'),
  all(action('converse', 'act'), any(claimHinted, atLeast('why.role', 'instead'))),
)
const drives = any(
  action('screen', 'triage', 'diagnose'),
  medicalTreatment,
  all(action('recommend'), any(claimHinted, forAClinician)),
  all(action('alert'), claimHinted),
)
const mayDrive = action('screen', 'triage', 'diagnose', 'recommend', 'alert')
const informs = all(action('monitor'), claimMade)
const mayInform = any(
  all(action('monitor'), any(claimHinted, forAClinician)),
  all(action('inform'), claimMade),
)

const critical = any(term('crisis'), action('crisis'))
/** The table takes over the states of the IMDRF; whether its fragile groups count too, we could not read. */
const mayBeCritical = any(critical, term('minors'))

/** Class IIa or higher: a notified body looks at it, and AI in it is high-risk (AI Act, Article 6(1)). */
export const needsNotifiedBody = any(treats, drives, informs)
export const mayNeedNotifiedBody = any(mayTreat, mayDrive, mayInform)

/** With a medical purpose, but without results for such decisions: all other software is class I. */
const otherwise = action('inform', 'write-notes', 'alert', 'act')

/** Gate one: part of managing mental ill health. Adverts and posts count. */
const medicalPurpose = any(
  action('screen', 'triage', 'diagnose'),
  medicalTreatment,
  all(action('monitor', 'recommend', 'converse', 'crisis', 'inform', 'alert'), claimMade),
)
const mayHaveMedicalPurpose = any(
  action('screen', 'triage', 'diagnose', 'treat', 'crisis'),
  all(action('monitor', 'recommend', 'converse', 'inform', 'record', 'alert', 'act', 'write-notes'), claimHinted),
  all(action('inform', 'record', 'monitor'), includes('why.information', 'scores')),
  all(action('write-notes'), term('generated')),
)

/** Gate two: fixed texts and a sum that anyone can check do little; AI does much. */
const doesMuch = any(term('generated'), all(term('not-fixed'), atLeast('built.kind', 'single-task')))
const mayDoMuch = any(
  doesMuch,
  all(term('not-fixed'), action('screen', 'triage', 'recommend', 'diagnose', 'treat', 'crisis', 'alert')),
)

export const europeanDevices = {
  'eu-mdr': {
    meant: inEurope,
    levels: ['not-a-device', 'I', 'IIa', 'IIb', 'III'],
    rungs: [
      applies('eu-mdr.III', 4, all(treats, critical), ['mdr-rule-11', 'mdcg-2019-11']),
      mayApply('eu-mdr.III-may', 4, all(mayTreat, mayBeCritical), ['mdr-rule-11', 'mdcg-2019-11']),
      applies('eu-mdr.IIb', 3, any(
        all(treats, seriousSituation), all(drives, critical),
      ), ['mdr-rule-11', 'mdcg-2019-11', 'mdcg-2021-24']),
      mayApply('eu-mdr.IIb-may', 3, any(
        all(mayTreat, seriousSituation), all(mayDrive, mayBeCritical),
      ), ['mdr-rule-11', 'mdcg-2019-11', 'mdcg-2021-24']),
      applies('eu-mdr.IIa', 2, needsNotifiedBody, ['mdr-rule-11', 'mdcg-2019-11', 'mdcg-2021-24']),
      mayApply('eu-mdr.IIa-may', 2, mayNeedNotifiedBody, ['mdr-rule-11', 'mdcg-2019-11', 'mdcg-2021-24']),
      applies('eu-mdr.I', 1, all(otherwise, claimMade), ['mdr-rule-11']),
      mayApply('eu-mdr.I-may', 1, all(otherwise, claimHinted), ['mdr-rule-11', 'mdcg-2019-11']),
    ],
  },
  'uk-mdr': {
    meant: usedIn('uk'),
    levels: ['not-a-device', 'I', 'IIa'],
    rungs: [
      applies('uk-mdr.IIa', 2, all(action('diagnose'), undecided, doesMuch), ['mhra-dmht', 'mhra-dmht-examples']),
      mayApply('uk-mdr.IIa-may', 2, all(action('screen', 'diagnose'), mayDoMuch), ['mhra-dmht', 'mhra-dmht-examples']),
      applies('uk-mdr.I', 1, all(medicalPurpose, doesMuch), ['mhra-dmht', 'mhra-dmht-examples']),
      mayApply('uk-mdr.I-may', 1, all(
        mayHaveMedicalPurpose, mayDoMuch,
      ), ['mhra-dmht', 'mhra-dmht-examples', 'nhs-ambient-scribing']),
    ],
  },
} as const satisfies Record<string, Lens<ReferenceId>>
