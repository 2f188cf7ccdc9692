import type { By, Changeable } from '../domain/lever.ts'
import type { QuestionId } from './questions.ts'
import type { SafeguardId } from './safeguards.ts'

/**
 * What a team can choose, for "what would lower it" (P9). Left out is what can only be found out: how well it was
 * tested, what evidence there is, who shares the device. Who can make a change true is our judgement.
 */
export const changes = {
  'who.ages': { by: 'you', narrows: true },
  'who.acuity': { by: 'you', narrows: true },
  'who.conditions': { by: 'you', narrows: true },
  'who.number': { by: 'you', narrows: true },
  'who.reachable': { by: 'you', narrows: true },
  'who.gets': { by: 'you' },
  'what.output': { by: 'maker' },
  'what.unflagged': { by: 'you' },
  'what.chain': { by: 'maker' },
  'when.oversight': { by: 'you' },
  'when.within': { by: 'you' },
  'when.real': { by: 'you' },
  'when.length': { by: 'maker' },
  'where.runs': { by: 'maker' },
  'where.moves': { by: 'maker' },
  'why.role': { by: 'you' },
  'why.information': { by: 'maker' },
  'why.earns': { by: 'maker' },
  'care.clinician': { by: 'you' },
} as const satisfies { readonly [Id in QuestionId]?: Changeable }

/** Who can put a safeguard in place. */
export const safeguardsBy = {
  'independent-evaluation': 'maker',
  'conversation-testing': 'maker',
  'bias-evaluation': 'maker',
  'contestable-reasons': 'maker',
  'reviewer-training': 'you',
  'crisis-response': 'maker',
  'warm-handover': 'you',
  'trusted-contact': 'maker',
  'human-fallback': 'you',
  'honest-about-help': 'you',
  'false-alarm-handling': 'you',
  'disclosure': 'maker',
  'age-check': 'maker',
  'breaks': 'maker',
  'withdrawal-plan': 'maker',
  'data-minimisation': 'maker',
  'security-testing': 'maker',
  'private-use': 'maker',
  'clinician-informed': 'you',
  'lived-experience': 'you',
  'change-control': 'maker',
  'incident-reporting': 'you',
} as const satisfies Record<SafeguardId, By>
