import type { Level } from '../../../domain/hazard.ts'
import { ratingOf } from '../../../domain/level.ts'
import { likelihood, ratings, severity } from '../../../words/en/levels.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'

const words = pagesRules.matrix
const LEVELS = [1, 2, 3, 4, 5] as const satisfies readonly Level[]

/** The risk matrix as a table, with what each level and each rating means. */
export const MatrixTable = () => (
  <>
    <p>{words.lead}</p>
    <table className="table rules__matrix">
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words.corner}</th>
          {LEVELS.map((level) => (
            <th key={level} scope="col">
              {level} {severity[level].short}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {LEVELS.toReversed().map((level) => (
          <Row key={level} level={level} />
        ))}
      </tbody>
    </table>
    <h3>{words.severity}</h3>
    <Levels names={severity} />
    <h3>{words.likelihood}</h3>
    <Levels names={likelihood} />
    <h3>{words.rating}</h3>
    <Levels names={ratings} />
  </>
)

const Row = ({ level }: { readonly level: Level }) => (
  <tr>
    <th scope="row">
      {level} {likelihood[level].short}
    </th>
    {LEVELS.map((bad) => {
      const { rating, tier } = ratingOf(bad, level)
      return (
        <td key={bad} className={`tier--${tier}`}>
          {say(words.cell, { rating, tier: tiers[tier].name })}
        </td>
      )
    })}
  </tr>
)

const Levels = ({ names }: { readonly names: typeof severity | typeof likelihood | typeof ratings }) => (
  <dl className="levels">
    {LEVELS.map((level) => (
      <div key={level} className="levels__row">
        <dt>
          {level} {names[level].name}
        </dt>
        <dd>{names[level].means}</dd>
      </div>
    ))}
  </dl>
)
