import { spoken } from '../spoken.ts'

/** Words of the part "By the five W's" on the step Risks. */
export const pagesWs = spoken('pages.ws', {
  lead: 'Each line asks: what if this W alone had its safest answers, and all else stayed as it is?',
  alone: 'With {w} alone at its safest:',
  all: 'With all five at their safest: rating {safest} of 5. Now: rating {rating} of 5.',
  notCause: 'This says how the rules weigh the answers. It is not a cause.',
  shares: 'The exact share of each W',
} as const)
