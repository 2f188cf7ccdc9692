import { matrixDrawing } from '../../charts/matrix.ts'
import { type PlacedHazard, placedHazards } from '../../charts/placed-hazards.ts'
import type { HazardGroup } from '../../domain/group-rows.ts'
import { headlineIn } from '../../record/headline.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { ColumnHeads } from '../components/column-heads.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { DrawnShape } from './drawn-shape.tsx'
import { hazardWords } from './hazard-words.ts'
import { MATRIX_WORDS } from './matrix-words.ts'
import { actionsPhrase } from './names.ts'
import { ratingWords } from './rating-words.ts'

interface MatrixFigureProps {
  readonly record: Worksheet
  readonly groups: readonly HazardGroup[]
}

/** Every hazard on the matrix, and the same as a table for whoever does not see the drawing. */
export const MatrixFigure = ({ record, groups }: MatrixFigureProps) => {
  const placed = placedHazards(groups, headlineIn(record))
  const { width, height, shapes } = matrixDrawing(placed, MATRIX_WORDS)
  return (
    <section aria-labelledby="matrix-title">
      <h3 id="matrix-title">{words.matrix.heading}</h3>
      <p>{words.matrix.lead}</p>
      <figure className="matrix">
        <svg
          className="matrix__drawing"
          viewBox={`0 0 ${width} ${height}`}
          role="img"
          aria-label={say(words.matrix.alt, { n: placed.length })}
        >
          {shapes.map((shape) => (
            <DrawnShape key={JSON.stringify(shape)} shape={shape} />
          ))}
        </svg>
        <figcaption className="soft">{words.matrix.source}</figcaption>
      </figure>
      <Disclosure summary={words.matrix.table} lazy>
        <MatrixTable placed={placed} names={[...groups.map(groupName), ...ownNames(record)]} />
      </Disclosure>
    </section>
  )
}

interface MatrixTableProps {
  readonly placed: readonly PlacedHazard[]
  /** In the order of `placed`. */
  readonly names: readonly HazardName[]
}

const MatrixTable = ({ placed, names }: MatrixTableProps) => (
  <div className="carded">
    <table className="table">
      <ColumnHeads heads={words.matrix.columns} />
      <tbody>
        {placed.map(({ place, rules, people }, index) => (
          <tr key={place}>
            <th scope="row">
              {say(words.matrix.row, { place, hazard: names[index]?.name ?? '' })}
              <span className="hazard__actions">{names[index]?.when}</span>
            </th>
            <td data-label={words.matrix.columns.before}>
              {rules === null ? words.matrix.notInRules : ratingWords(rules.before)}
            </td>
            <td data-label={words.matrix.columns.after}>
              {rules === null ? words.matrix.notInRules : ratingWords(rules.after)}
            </td>
            <td data-label={words.matrix.columns.people}>
              {people === null ? words.matrix.notHigher : ratingWords(people)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)

interface HazardName {
  readonly name: string
  readonly when: string
}

const groupName = ({ hazard, actions }: HazardGroup): HazardName =>
  ({ name: hazardWords(hazard).name, when: say(words.hazards.forActions, { actions: actionsPhrase(actions) }) })

const ownNames = ({ ownHazards: { order, byId } }: Worksheet): readonly HazardName[] =>
  order.flatMap((id) => {
    const own = byId[id]
    if (own === undefined) return []
    const when = own.action === undefined ? '' : say(words.hazards.forActions, { actions: actionsPhrase([own.action]) })
    return [{ name: own.name, when }]
  })
