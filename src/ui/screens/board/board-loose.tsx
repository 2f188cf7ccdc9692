import { pagesBoard } from '../../../words/en/pages-board.ts'
import { say } from '../../../words/say.ts'
import type { LooseDecision } from './board-lines.ts'

const words = pagesBoard.loose
const { outcomes } = pagesBoard.row

/** Decisions that stand beside no row: their worksheet is missing, or was changed afterwards. */
export const BoardLoose = ({ loose }: { readonly loose: readonly LooseDecision[] }) => {
  if (loose.length === 0) return null
  return (
    <section aria-labelledby="board-loose">
      <h2 id="board-loose">{words.title}</h2>
      <p>{words.lead}</p>
      <ul className="board-loose">
        {loose.map(({ file, skimmed: { decision, verdict }, why }) => (
          <li key={file.key} data-verdict={verdict} data-why={why}>
            <strong dir="auto">
              {say(words.line, {
                name: file.name,
                board: decision.board,
                title: decision.on.title,
                outcome: outcomes[decision.outcome ?? 'draft'],
              })}
            </strong>{' '}
            {words.why[why]}
          </li>
        ))}
      </ul>
    </section>
  )
}
