import { matrixDrawing } from '../../charts/matrix.ts'
import { likelihood, severity } from '../../words/en/levels.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { DrawnShape } from './drawn-shape.tsx'
import type { HazardGroup } from './group-rows.ts'
import { hazardWords } from './hazard-words.ts'
import { actionsPhrase } from './names.ts'
import { ratingWords } from './rating-words.ts'

const namesOf = (levels: typeof severity | typeof likelihood) =>
  ({ 1: levels[1].short, 2: levels[2].short, 3: levels[3].short, 4: levels[4].short, 5: levels[5].short })

const MATRIX_WORDS = {
  severity: words.matrix.severity,
  likelihood: words.matrix.likelihood,
  severities: namesOf(severity),
  likelihoods: namesOf(likelihood),
  more: (n: number) => say(words.matrix.more, { n }),
}

/** Every hazard on the matrix, and the same as a table for whoever does not see the drawing. */
export const MatrixFigure = ({ groups }: { readonly groups: readonly HazardGroup[] }) => {
  const placed = groups.map(({ place, row: { inherent, residual } }) => ({ place, inherent, residual }))
  const { width, height, shapes } = matrixDrawing(placed, MATRIX_WORDS)
  return (
    <section aria-labelledby="matrix-heading">
      <h2 id="matrix-heading">{words.matrix.heading}</h2>
      <p>{words.matrix.lead}</p>
      <figure className="matrix">
        <svg
          className="matrix__drawing"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={say(words.matrix.alt, { n: groups.length })}
        >
          {shapes.map((shape, index) => (
            <DrawnShape key={index} shape={shape} />
          ))}
        </svg>
        <figcaption className="soft">{words.matrix.source}</figcaption>
      </figure>
      <Disclosure summary={words.matrix.table} lazy>
        <MatrixTable groups={groups} />
      </Disclosure>
    </section>
  )
}

const MatrixTable = ({ groups }: { readonly groups: readonly HazardGroup[] }) => (
  <div className="table-frame" tabIndex={0} role="region" aria-label={words.matrix.table}>
    <table className="table">
      <thead>
        <tr>
          {Object.entries(words.matrix.columns).map(([key, head]) => (
            <th key={key} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {groups.map(({ place, hazard, actions, row }) => (
          <tr key={place}>
            <td>{place}</td>
            <th scope="row">{hazardWords(hazard).name}</th>
            <td>{actionsPhrase(actions)}</td>
            <td>{ratingWords(row.inherent)}</td>
            <td>{ratingWords(row.residual)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
