import type { Cites } from '../domain/hazard.ts'
import type { ReferenceId } from './bibliography.ts'
import type { HazardId } from './hazards.ts'

interface RuleChange {
  /** Key of what changed, and which results may move, in the words. */
  readonly id: string
  /** Whose rows may move. */
  readonly hazards: readonly HazardId[]
  readonly cites: Cites<ReferenceId>
}

interface RuleVersion {
  readonly version: string
  /** Day of the version, e.g. 2026-11-22. */
  readonly on: string
  readonly changes: readonly [RuleChange, ...RuleChange[]]
}

/** Every version of the rules, the newest first. A change of a rule adds a line here, or the content test fails. */
export const changelog = [
  {
    version: '1.1',
    on: '2026-11-22',
    changes: [
      { id: 'delusion-prone', hazards: ['delusion'], cites: ['moore-2025', 'openai-weekly-2025'] },
      { id: 'agrees-to-please', hazards: ['delusion'], cites: ['openai-sycophancy-2025', 'vera-mh-boundaries'] },
      { id: 'limits-give-way', hazards: ['harmful-content'], cites: ['schoene-2026', 'aiid-545'] },
      { id: 'self-harm', hazards: ['missed-crisis'], cites: ['self-harm-practice'] },
      { id: 'notes-in-serious-illness', hazards: ['misleading-assessment'], cites: ['imdrf-n12-situation'] },
      { id: 'force-unseen', hazards: ['over-intervention'], cites: 'our judgement' },
      { id: 'seems-human', hazards: ['taken-for-person'], cites: ['vera-mh-boundaries'] },
      { id: 'nothing-to-read', hazards: ['seen-nearby'], cites: 'our judgement' },
      { id: 'asked-where-it-applies', hazards: ['over-intervention'], cites: 'our judgement' },
      { id: 'laws', hazards: [], cites: ['knol-2026-regulation'] },
      { id: 'steps', hazards: [], cites: ['dcb0129-matrix'] },
    ],
  },
  {
    version: '1.0',
    on: '2026-11-22',
    changes: [{ id: 'first', hazards: [], cites: ['dcb0129-matrix', 'imdrf-n12-matrix', 'knol-2026'] }],
  },
] as const satisfies readonly [RuleVersion, ...RuleVersion[]]

export type RuleChangeId = (typeof changelog)[number]['changes'][number]['id']
