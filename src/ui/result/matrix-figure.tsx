import { matrixDrawing } from '../../charts/matrix.ts'
import { likelihood, severity } from '../../words/en/levels.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { DrawnShape } from './drawn-shape.tsx'
import type { HazardGroup } from '../../domain/group-rows.ts'
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
          {shapes.map((shape) => (
            <DrawnShape key={JSON.stringify(shape)} shape={shape} />
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
          <th scope="row">
            {say(words.matrix.row, { place, hazard: hazardWords(hazard).name })}
            <span className="hazard__actions">
              {say(words.hazards.forActions, { actions: actionsPhrase(actions) })}
            </span>
          </th>
          <td>{ratingWords(row.inherent)}</td>
          <td>{ratingWords(row.residual)}</td>
        </tr>
      ))}
    </tbody>
  </table>
)
