import type { Level } from '../../../domain/hazard.ts'
import { ratingOf } from '../../../domain/level.ts'
import { likelihood, ratings, severity } from '../../../words/en/levels.ts'
import { pagesTeam } from '../../../words/en/pages-team.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { Option } from '../../fields/option.tsx'

const words = pagesTeam.ratings
const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Level[]

export interface Levels {
  readonly severity: Level
  readonly likelihood: Level
}

interface RatingFieldsProps {
  readonly id: string
  readonly levels: Levels
  readonly onChange: (levels: Levels) => void
}

/** How bad and how likely, in the words of DCB0129, and at once the tier they come to. */
export const RatingFields = ({ id, levels, onChange }: RatingFieldsProps) => {
  const { rating, tier } = ratingOf(levels.severity, levels.likelihood)
  return (
    <>
      <LevelField
        id={`${id}-severity`}
        legend={words.severity}
        names={severity}
        level={levels.severity}
        onChange={(level) => onChange({ ...levels, severity: level })}
      />
      <LevelField
        id={`${id}-likelihood`}
        legend={words.likelihood}
        names={likelihood}
        level={levels.likelihood}
        onChange={(level) => onChange({ ...levels, likelihood: level })}
      />
      <p role="status">
        {say(words.preview, { rating, tier: tiers[tier].name, means: ratings[rating].means })}
      </p>
    </>
  )
}

interface LevelFieldProps {
  readonly id: string
  readonly legend: string
  readonly names: typeof severity | typeof likelihood
  readonly level: Level
  readonly onChange: (level: Level) => void
}

const LevelField = ({ id, legend, names, level, onChange }: LevelFieldProps) => (
  <fieldset className="fieldset field">
    <legend className="field__legend">{legend}</legend>
    {LEVELS.map((n) => (
      <Option
        key={n}
        type="radio"
        id={`${id}-${n}`}
        name={id}
        label={`${n} ${names[n].name}`}
        hint={names[n].means}
        checked={level === n}
        onChange={() => onChange(n)}
      />
    ))}
  </fieldset>
)
