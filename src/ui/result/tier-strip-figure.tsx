import { type TierRow, tierStrip } from '../../charts/tier-strip.ts'
import { pagesTogether } from '../../words/en/pages-together.ts'
import { tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { DrawnShape } from './drawn-shape.tsx'

const words = pagesTogether.views

const STRIP_WORDS = {
  tiers: { 1: tiers[1].name, 2: tiers[2].name, 3: tiers[3].name, 4: tiers[4].name },
  few: words.few,
}

interface TierStripFigureProps {
  /** The joint answers first. */
  readonly rows: readonly TierRow[]
}

/** Everybody's tier, drawn one under the other; what stands below says the same. It scrolls where letters are large. */
export const TierStripFigure = ({ rows }: TierStripFigureProps) => {
  const { width, height, shapes } = tierStrip(rows, STRIP_WORDS)
  return (
    <div className="tier-strip" role="region" aria-label={words.caption} tabIndex={0}>
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say(words.alt, { n: rows.length - 1 })}>
        {shapes.map((shape) => (
          <DrawnShape key={JSON.stringify(shape)} shape={shape} />
        ))}
      </svg>
    </div>
  )
}
