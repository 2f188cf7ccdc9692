import { closenessIn } from '../../../record/closeness.ts'
import type { Difference } from '../../../record/differences.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { steps } from '../../../words/en/steps.ts'
import { ColumnHeads } from '../../components/column-heads.tsx'
import { StepSign } from '../../components/step-sign.tsx'

const words = pagesTogether.differ

/** Per W, how many questions people answered alike, next to each other, or far apart. */
export const ClosenessTable = ({ differences }: { readonly differences: readonly Difference[] }) => {
  const rows = closenessIn(differences).filter(({ agreed, adjacent, split }) => agreed + adjacent + split > 0)
  if (rows.length === 0) return null
  return (
    <table className="table closeness">
      <caption>{words.byW}</caption>
      <ColumnHeads heads={words.columns} />
      <tbody>
        {rows.map(({ w, agreed, adjacent, split }) => (
          <tr className={`w--${w}`} key={w}>
            <th scope="row">
              <StepSign step={w} /> {steps[w].title}
            </th>
            <td>{agreed}</td>
            <td>{adjacent}</td>
            <td>{split}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
