import type { Stop } from '../domain/stop.ts'
import type { ReferenceId } from './bibliography.ts'
import { any, atLeast, includes } from './condition.ts'
import { legalStops } from './legal-stops.ts'

const clinicalStops = {
  'manipulative-engagement': {
    kind: 'clinical',
    when: includes('what.manner', 'keeps-from-leaving'),
    cites: ['de-freitas-2025', 'us-washington-hb-2225'],
  },
  'claimed-escalation': {
    kind: 'clinical',
    when: any(atLeast('when.told', 'more'), includes('what.manner', 'seems-watched')),
    cites: ['escalation-suits'],
  },
  'dispatch-without-human': {
    kind: 'clinical',
    when: includes('crisis.response', 'police'),
    cites: ['988-least-invasive', 'pew-988', 'trans-lifeline', 'facebook-checks'],
  },
  'poses-as-clinician': {
    kind: 'clinical',
    when: includes('what.manner', 'claims-clinician'),
    cites: ['us-california-ab-489', 'us-nevada-ab-406', 'vera-mh-boundaries'],
  },
  'ends-chat': {
    kind: 'clinical',
    when: includes('crisis.response', 'ends-chat'),
    cites: ['vera-mh-abandons', 'pai-2026'],
  },
} as const satisfies Record<string, Stop<ReferenceId>>

/** Reasons not to proceed, whatever the tier (P7). No safeguard clears one; changing the design does. */
export const stops = { ...clinicalStops, ...legalStops } as const

export type StopId = keyof typeof stops
