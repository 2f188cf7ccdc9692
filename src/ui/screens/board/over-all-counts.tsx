import type { Recurring } from '../../../domain/portfolio.ts'
import { type PortfolioRow, hazardsThatRecur, safeguardsMissing } from '../../../record/portfolio.ts'
import { pagesOverAll as words } from '../../../words/en/pages-over-all.ts'
import { say } from '../../../words/say.ts'
import { ColumnHeads } from '../../components/column-heads.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { hazardWords } from '../../result/hazard-words.ts'
import { safeguardName } from '../../result/names.ts'

/** Of a long list these are seen at once. */
const SHOWN = 8

interface RowsProps {
  readonly rows: readonly PortfolioRow[]
}

/** Hazards rated 3 or more, the most frequent first. */
export const OverAllHazards = ({ rows }: RowsProps) => {
  const found = hazardsThatRecur(rows)
  return (
    <section>
      <h3>{words.hazards.heading}</h3>
      <p>{found.length === 0 ? words.hazards.none : words.hazards.lead}</p>
      {found.length > 0 && (
        <Counts heads={words.hazards.columns} found={found} nameOf={(id) => hazardWords(id).name} all={rows.length} />
      )}
    </section>
  )
}

/** Safeguards that most worksheets lack. */
export const OverAllSafeguards = ({ rows }: RowsProps) => {
  const found = safeguardsMissing(rows)
  const counts = { heads: words.safeguards.columns, nameOf: safeguardName, all: rows.length }
  const more = found.slice(SHOWN)
  return (
    <section>
      <h3>{words.safeguards.heading}</h3>
      <p>{found.length === 0 ? words.safeguards.none : words.safeguards.lead}</p>
      {found.length > 0 && <Counts {...counts} found={found.slice(0, SHOWN)} />}
      {more.length > 0 && (
        <Disclosure summary={say(words.safeguards.more, { n: more.length })} lazy>
          <Counts {...counts} found={more} />
        </Disclosure>
      )}
    </section>
  )
}

interface CountsProps {
  readonly heads: { readonly what: string; readonly n: string }
  readonly found: readonly Recurring[]
  readonly nameOf: (id: string) => string
  readonly all: number
}

const Counts = ({ heads, found, nameOf, all }: CountsProps) => (
  <table className="table over-all__counts">
    <ColumnHeads heads={heads} />
    <tbody>
      {found.map(({ id, n }) => (
        <tr key={id}>
          <th scope="row">{nameOf(id)}</th>
          <td>
            <progress max={all} value={n} aria-hidden="true" /> <span>{say(words.of, { n, all })}</span>
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)
