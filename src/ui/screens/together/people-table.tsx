import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { ColumnHeads } from '../../components/column-heads.tsx'
import { Empty } from '../../components/empty.tsx'
import { hrefOf } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { LeftForLists } from './left-for-lists.tsx'
import { PersonRow } from './person-row.tsx'
import { SmallGroups } from './small-groups.tsx'

const words = pagesTogether.people

const teamOf = ({ team }: Worksheet) => team

/** Everybody at the table: asked or not, heard or not, and the way to their own view. */
export const PeopleTable = () => {
  const { order } = useRecord(teamOf)
  if (order.length === 0) {
    return (
      <Empty>
        {words.empty} <a href={hrefOf('feature')}>{words.add}</a>
      </Empty>
    )
  }
  return (
    <>
      <p>{words.lead}</p>
      <div className="carded">
        <table className="table people-table">
          <caption className="visually-hidden">{words.caption}</caption>
          <ColumnHeads heads={words.columns} />
          <tbody>
            {order.map((person) => (
              <PersonRow key={person} id={person} />
            ))}
          </tbody>
        </table>
      </div>
      <SmallGroups />
      <LeftForLists />
    </>
  )
}
