import type { LensId } from '../../../content/lenses.ts'
import type { pagesLaws } from '../../../words/en/pages-laws.ts'
import { entryOf } from '../../result/names.ts'

type LawGroup = keyof typeof pagesLaws.groups

/** The order on the page. */
export const LAW_GROUPS = ['device', 'ai', 'privacy', 'states', 'other'] as const satisfies readonly LawGroup[]

const GROUPS: Readonly<Record<string, LawGroup>> = {
  'imdrf-n12': 'device',
  'eu-mdr': 'device',
  'uk-mdr': 'device',
  'us-fda': 'device',
  'sensor-data': 'device',
  'eu-ai-act': 'ai',
  'us-california-sb-53': 'ai',
  'us-hipaa': 'privacy',
  'us-ftc-breach': 'privacy',
  'us-washington-health-data': 'privacy',
  'us-illinois': 'states',
  'us-nevada': 'states',
  'us-utah': 'states',
  'us-california-companions': 'states',
  'us-california-licence': 'states',
  'us-new-york': 'states',
  'us-tennessee': 'states',
  'us-maine': 'states',
  'us-washington-companions': 'states',
  'us-oregon': 'states',
  'uk-nice': 'other',
  'liability': 'other',
} satisfies Record<LensId, LawGroup>

/** What kind of law it is, so that a reader finds what they are responsible for. */
export const groupOfLaw = (lens: string): LawGroup => entryOf(GROUPS, lens) ?? 'other'
