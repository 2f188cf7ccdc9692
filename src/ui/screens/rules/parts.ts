/** The parts of the page, in their order; each is a place that an address leads to. */
export const PARTS = [
  'idea', 'worksheet', 'matrix', 'hazards', 'worked-out', 'terms', 'safeguards', 'stops', 'lenses', 'asks', 'judgement',
  'sources', 'changes', 'code',
] as const

export type Part = (typeof PARTS)[number]

/** What has a card of its own. */
export type CardKind = 'hazard' | 'scale' | 'safeguard' | 'stop' | 'lens' | 'source'

export const cardPart = (kind: CardKind, id: string): string => `${kind}.${id}`

/** The element that `#/rules/…` lands on. */
export const partElementId = (part: string): string => `rules-${part}`
