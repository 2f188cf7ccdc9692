import type { BoardRow } from '../../../record/board-row.ts'
import { pagesBoard } from '../../../words/en/pages-board.ts'
import { say } from '../../../words/say.ts'
import { isReady } from './board-filter.ts'

const words = pagesBoard.row

/** What is missing before it can be decided on; empty where it is ready. */
const missingIn = ({ tier, unanswered, gaps, asked }: BoardRow): readonly string[] => [
  ...(tier === null ? [words.noTier] : []),
  ...(unanswered > 0 ? [say(words.unanswered, { n: unanswered })] : []),
  ...(gaps > 0 ? [say(words.gaps, { n: gaps })] : []),
  ...(asked > 0 ? [say(words.asked, { n: asked })] : []),
]

/** Reasons not to proceed, and whether it is ready or what it lacks. */
export const BoardRowAgainst = ({ row }: { readonly row: BoardRow }) => {
  const { stops, openStops } = row
  return (
    <>
      {stops.length > 0 && (
        <strong className="board-row__line board-row__stops">{say(words.stops, { n: stops.length })}</strong>
      )}
      {openStops.length > 0 && (
        <span className="board-row__line">{say(words.openStops, { n: openStops.length })}</span>
      )}
      {stops.length + openStops.length === 0 && <span className="board-row__line">{words.noStops}</span>}
      {isReady(row) && <span className="board-row__line soft">{words.ready}</span>}
      {missingIn(row).map((text) => (
        <span className="board-row__line soft" key={text}>{text}</span>
      ))}
    </>
  )
}
