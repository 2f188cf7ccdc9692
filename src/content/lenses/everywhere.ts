import type { Lens } from '../../domain/lens.ts'
import type { ReferenceId } from '../bibliography.ts'
import { action, all, any, atLeast, includes, is, term } from '../condition.ts'
import { applies, mayApply } from './law-rung.ts'

const sensed = any(includes('why.information', 'sensors'), includes('why.information', 'voice-face'))

const beyondOfficeWork = any(
  action(
    'inform', 'record', 'write-notes', 'monitor', 'screen', 'triage', 'recommend', 'diagnose', 'treat', 'converse',
    'crisis', 'alert', 'act',
  ),
  atLeast('why.role', 'extra'),
)

/** What is asked wherever the feature is used. */
export const everywhere = {
  'sensor-data': {
    levels: ['none', 'health-law', 'consumer-grade', 'consumer-law-only'],
    rungs: [
      applies('sensor-data.consumer-only', 3, all(
        sensed, atLeast('why.sensors', 'consumer-only'),
      ), ['knol-2026-sensors']),
      applies('sensor-data.consumer-grade', 2, all(
        sensed, atLeast('why.sensors', 'consumer-health-law'),
      ), ['knol-2026-sensors']),
      applies('sensor-data.sensed', 1, sensed, ['knol-2026-sensors']),
    ],
  },
  /** Questions for counsel and no conclusion: so it only ever may apply. */
  'liability': {
    levels: ['none', 'ask-counsel'],
    rungs: [
      mayApply('liability.care', 1, beyondOfficeWork, [
        'knol-2026-regulation', 'garcia-v-character', 'raine-v-openai', 'pennsylvania-v-character',
      ]),
    ],
  },
  'us-california-sb-53': {
    levels: ['none', 'ask-developer'],
    rungs: [
      mayApply('us-california-sb-53.model-of-another', 1, all(
        term('generated'), is('care.model', 'third-party'),
      ), ['us-california-sb-53', 'knol-2026-regulation']),
      mayApply('us-california-sb-53.model', 1, term('generated'), ['us-california-sb-53', 'knol-2026-regulation']),
    ],
  },
} as const satisfies Record<string, Lens<ReferenceId>>
