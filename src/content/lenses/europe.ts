import type { Lens } from '../../domain/lens.ts'
import type { ReferenceId } from '../bibliography.ts'
import { action, all, any, atLeast, is, term } from '../condition.ts'
import { artificialIntelligence, atWorkOrSchool, claimMade, readsFeelings } from '../facts-in-law.ts'
import { inEurope, usedIn } from '../jurisdictions.ts'
import { mayNeedNotifiedBody, needsNotifiedBody } from './european-devices.ts'
import { applies, mayApply } from './law-rung.ts'

/** Application dates as amended in 2026 by Regulation (EU) 2026/1744. */
const TRANSPARENCY = '2026-08-02'
const LISTED_USES = '2027-12-02'
const DEVICES = '2028-08-02'

const watchesOrSorts = action('monitor', 'screen', 'triage', 'diagnose', 'recommend', 'alert')

/** There is no general entry for diagnosis or for mental-health chatbots in Annex III: none is made up here. */
export const europe = {
  'eu-ai-act': {
    meant: inEurope,
    levels: ['minimal', 'transparency', 'high-risk'],
    rungs: [
      applies('eu-ai-act.feelings', 2, readsFeelings, ['ai-act-annex-3', 'ai-act-dates'], LISTED_USES),
      applies('eu-ai-act.device', 2, all(
        artificialIntelligence, needsNotifiedBody,
      ), ['ai-act-6', 'mdr-rule-11', 'ai-act-dates'], DEVICES),
      mayApply('eu-ai-act.device-may', 2, all(
        artificialIntelligence, mayNeedNotifiedBody,
      ), ['ai-act-6', 'mdr-rule-11', 'ai-act-dates'], DEVICES),
      mayApply('eu-ai-act.emergency', 2, all(
        artificialIntelligence, action('triage'), term('crisis'),
      ), ['ai-act-annex-3', 'ai-act-dates'], LISTED_USES),
      mayApply('eu-ai-act.access-to-care', 2, all(
        artificialIntelligence, action('triage', 'screen'), atLeast('what.unflagged', 'less'),
      ), ['ai-act-annex-3', 'ai-act-dates'], LISTED_USES),
      mayApply('eu-ai-act.work-or-school', 2, all(
        artificialIntelligence, watchesOrSorts,
        any(atWorkOrSchool, is('who.access', 'institution'), atLeast('who.gets', 'institution')),
      ), ['ai-act-annex-3', 'ai-act-dates'], LISTED_USES),
      applies('eu-ai-act.talks', 1, all(
        artificialIntelligence, action('converse', 'crisis'),
      ), ['ai-act-50', 'ai-act-dates'], TRANSPARENCY),
      mayApply('eu-ai-act.generates', 1, all(
        term('generated'), atLeast('who.gets', 'together'),
      ), ['ai-act-50', 'ai-act-dates'], TRANSPARENCY),
    ],
  },
  'uk-nice': {
    meant: usedIn('uk'),
    levels: ['none', 'A', 'B', 'C'],
    rungs: [
      applies('uk-nice.C', 3, any(
        action('screen', 'triage', 'diagnose', 'treat'),
        all(action('recommend', 'monitor', 'converse', 'crisis', 'alert'), claimMade),
      ), ['nice-esf', 'nice-hte30']),
      mayApply('uk-nice.C-may', 3, any(
        action('recommend', 'crisis', 'alert'),
        all(action('monitor'), any(is('who.gets', 'clinician'), is('who.gets', 'together'))),
        all(action('converse'), atLeast('why.role', 'bridge')),
      ), ['nice-esf', 'nice-hte30']),
      applies('uk-nice.B', 2, action('inform', 'record', 'monitor', 'recommend', 'converse', 'crisis'), ['nice-esf']),
      applies('uk-nice.A', 1, action('schedule', 'write-notes', 'alert', 'act'), ['nice-esf']),
    ],
  },
} as const satisfies Record<string, Lens<ReferenceId>>
