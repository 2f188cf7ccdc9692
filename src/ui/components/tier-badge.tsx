import type { Tier } from '../../domain/hazard.ts'
import { tiers } from '../../words/en/tiers.ts'

/** More corners, more risk: circle, square, triangle on its tip, octagon; told apart without colour. */
const SHAPES: Readonly<Record<Tier, string>> = {
  1: 'M12 2a10 10 0 1 0 0 20a10 10 0 1 0 0-20Z',
  2: 'M3 3h18v18h-18Z',
  3: 'M12 1 23.5 21.5h-23Z',
  4: 'M7.5 1.5h9l6 6v9l-6 6h-9l-6-6v-9Z',
}

const TierShape = ({ tier }: { readonly tier: Tier }) => (
  <svg className="tier__shape" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path d={SHAPES[tier]} fill="none" stroke="currentColor" strokeWidth="2" />
    <text x="12" y={tier === 3 ? 19 : 17} textAnchor="middle" fontSize="13" fontWeight="700" fill="currentColor">
      {tier}
    </text>
  </svg>
)

interface TierBadgeProps {
  readonly tier: Tier
  /** Other words than the tier's name, such as "At least High". */
  readonly text?: string
  /** Where open questions leave it lower at best: the edge is broken, as the tier is not settled. */
  readonly best?: Tier
}

export const TierBadge = ({ tier, text, best = tier }: TierBadgeProps) => (
  <span className={`tier tier--${tier} ${best === tier ? '' : 'tier--open'}`.trim()}>
    <TierShape tier={tier} />
    <span>{text ?? tiers[tier].name}</span>
  </span>
)
