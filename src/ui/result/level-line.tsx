import type { ReactNode } from 'react'
import type { Level } from '../../domain/hazard.ts'

interface LevelLineProps {
  readonly level: Level
  readonly children: ReactNode
}

/** Five steps, as many filled as the level; the words beside it say the same. */
export const LevelLine = ({ level, children }: LevelLineProps) => (
  <span className="level-line">
    <svg className="level-line__steps" viewBox="0 0 45 20" aria-hidden="true" focusable="false">
      {([1, 2, 3, 4, 5] as const).map((step) => (
        <rect
          key={step}
          className={step <= level ? 'level-line__step level-line__step--reached' : 'level-line__step'}
          x={(step - 1) * 9 + 1}
          y={18 - step * 3.2}
          width={7}
          height={step * 3.2}
        />
      ))}
    </svg>
    <span>{children}</span>
  </span>
)
