import { anUnansweredDesign } from '../../unit/domain/a-design.ts'
import { anAi, type LabelledCase } from './labelled-case.ts'

const supports = anUnansweredDesign('inform', 'write-notes').ticking('feature.jurisdictions', 'us', 'us-illinois')
  .with('who.gets', 'clinician')

const illinois = {
  scheme: 'us-state',
  checked: 'verified-2',
  source: 'Illinois Public Act 104-0054 (HB 1806) and Nevada AB 406, as reported',
  address: 'https://www.ilga.gov/legislation/PublicActs/View/104-0054',
} as const

/** Permitted 1, permitted under a licensed professional 2, barred 4. */
export const usState = {
  'il-ai-therapist': {
    ...illinois,
    name: 'An AI that gives therapy by itself, Illinois or Nevada',
    label: 'Prohibited', rank: 4,
    states: 'An AI is offered as therapy, or makes therapeutic decisions alone.',
    ways: anAi(anUnansweredDesign('treat', 'converse')
      .ticking('feature.jurisdictions', 'us', 'us-illinois', 'us-nevada')
      .with('when.oversight', 'never').with('why.claim', 'yes')),
  },
  'il-supplementary': {
    ...illinois,
    name: 'An AI that supports a licensed clinician, Illinois',
    label: 'Permitted as supplementary support', rank: 2,
    states: 'A clinician uses an AI for support such as notes, and reviews it. When the review happens is not said.',
    ways: [
      ...anAi(supports.with('when.oversight', 'before')),
      ...anAi(supports.with('when.oversight', 'afterwards')),
    ],
  },
  'il-admin': {
    ...illinois,
    name: 'An AI for scheduling and bills, Illinois or Nevada',
    label: 'Permitted as administration', rank: 1,
    states: 'An AI, for administration only.',
    ways: anAi(anUnansweredDesign('schedule').ticking('feature.jurisdictions', 'us', 'us-illinois', 'us-nevada')
      .with('why.role', 'office')),
  },
  'wa-manipulative-minor': {
    scheme: 'us-state',
    checked: 'verified-2',
    name: 'A companion that begs a minor not to leave, Washington',
    label: 'Barred from 2027', rank: 4,
    source: 'Washington HB 2225, as reported',
    address: 'https://app.leg.wa.gov/billsummary?Year=2025&BillNumber=2225',
    states: 'A minor talks with an AI companion: it feigns distress at goodbyes, keeps secrets, praises too much.',
    ways: anAi(anUnansweredDesign('converse').ticking('feature.jurisdictions', 'us', 'us-washington')
      .with('who.ages', 'from-13').ticking('what.manner', 'keeps-from-leaving', 'agrees-to-please', 'keeps-secrets')
      .ticking('why.information', 'typed')),
  },
} as const satisfies Readonly<Record<string, LabelledCase>>
