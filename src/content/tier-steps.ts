import type { TierStep } from '../domain/tier-step.ts'
import type { ReferenceId } from './bibliography.ts'

/**
 * What each tier asks of the team: a step is asked from its tier upwards, so that a higher tier asks for all that a
 * lower one does. It moves no tier; it is a list to work through, each line with an owner.
 */
export const tierSteps = {
  'name-who-answers': { from: 1, about: 'who-decides', cites: 'our judgement' },
  'board-decides': { from: 3, about: 'who-decides', cites: ['dcb0129-matrix', 'pai-workshop-2026'] },
  'design-first': { from: 4, about: 'who-decides', cites: ['dcb0129-matrix', 'iso-14971'] },

  'tell-people': { from: 1, about: 'before-pilot', cites: ['ai-act-50', 'escalation-suits'] },
  'hazard-log': { from: 2, about: 'before-pilot', cites: ['dcb0129-matrix', 'nhs-ambient-scribing', 'dtac-2026'] },
  'real-oversight': { from: 2, about: 'before-pilot', cites: ['ai-act-14-4'] },
  'plan-the-end': { from: 2, about: 'before-pilot', cites: ['replika-2023', 'common-sense-2026'] },
  'rehearse-crisis': {
    from: 3, about: 'before-pilot', cites: ['vera-mh-imminent', 'vera-mh-abandons', 'common-sense-2026'],
  },
  'outside-tests': {
    from: 3, about: 'before-pilot', cites: ['vera-mh', 'openai-long-conversations', 'schoene-2026', 'pai-2026'],
  },
  'study-only': { from: 4, about: 'before-pilot', cites: ['therabot-2025', 'fda-dhac-2025'] },

  'hear-of-harm': { from: 1, about: 'monitoring', cites: 'our judgement' },
  'look-at-unflagged': { from: 2, about: 'monitoring', cites: ['reach-vet-accuracy', 'nice-hte30'] },
  'read-everything': { from: 3, about: 'monitoring', cites: ['therabot-2025', 'openai-trusted-contact'] },
  'follow-up': { from: 3, about: 'monitoring', cites: ['stanley-2018'] },

  'again-on-change': { from: 1, about: 'assess-again', cites: ['imdrf-n12-highest', 'replika-2023'] },
  'again-before-more': { from: 3, about: 'assess-again', cites: 'our judgement' },
} as const satisfies Record<string, TierStep<ReferenceId>>

export type TierStepId = keyof typeof tierSteps
