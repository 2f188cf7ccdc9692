import type { ReactNode } from 'react'
import type { Two } from '../../../record/compare-two.ts'
import { pagesCompare } from '../../../words/en/pages-compare.ts'
import { ColumnHeads } from '../../components/column-heads.tsx'

interface CompareRow extends Two<ReactNode> {
  readonly key: string
  readonly what: string
  readonly note?: string | null
}

interface CompareTableProps {
  readonly caption: string
  readonly names: Two<string>
  readonly rows: readonly CompareRow[]
}

/** How something was and how it is, side by side; on a narrow page each row is a card. */
export const CompareTable = ({ caption, names, rows }: CompareTableProps) => (
  <div className="compare-table carded">
    <table className="table">
      <caption className="visually-hidden">{caption}</caption>
      <ColumnHeads heads={{ what: pagesCompare.changes.what, ...names }} />
      <tbody>
        {rows.map(({ key, what, note, before, after }) => (
          <tr key={key}>
            <th scope="row">
              <bdi>{what}</bdi> {note && <span className="tag">{note}</span>}
            </th>
            <td data-label={names.before} dir="auto">
              {before}
            </td>
            <td data-label={names.after} dir="auto">
              {after}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
)
