import { pagesBoard } from '../../../words/en/pages-board.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { say } from '../../../words/say.ts'
import type { WorksheetLine } from './board-lines.ts'

const words = pagesBoard.row

/** What a worksheet is called where its title is needed. */
const titleOf = ({ skimmed: { row } }: WorksheetLine): string => row.title || pagesShell.untitled

export const titleIdOf = (key: string): string => `${key}-title`

const fileIdOf = (key: string): string => `${key}-file`

/** Title and file: versions and copies of one worksheet share their title. */
export const aboutIdsOf = (key: string): string => `${titleIdOf(key)} ${fileIdOf(key)}`

/** Which worksheet it is: title, the five W's in one breath, maker, version and file. */
export const BoardRowName = ({ line }: { readonly line: WorksheetLine }) => {
  const { key, name, relation, relatedTo, skimmed: { row, sentence } } = line
  // A copy or an earlier version stands under what says the rest.
  const isWhole = relation === null || relation === 'line'
  const from = [row.proposer, row.version && say(words.version, { version: row.version })].filter(Boolean)
  return (
    <>
      <strong className="board-row__title" id={titleIdOf(key)} dir="auto">
        {titleOf(line)}
      </strong>
      {isWhole && <span className="board-row__sentence" dir="auto">{sentence}</span>}
      {isWhole && from.length > 0 && <bdi className="board-row__from">{from.join(' · ')}</bdi>}
      <bdi className="board-row__file" id={fileIdOf(key)}>{name}</bdi>
      {relation !== null && relatedTo !== null && (
        <span className="board-row__relation">{say(words.relation[relation], { name: relatedTo })}</span>
      )}
    </>
  )
}
