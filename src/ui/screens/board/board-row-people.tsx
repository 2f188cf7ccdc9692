import type { BoardRow } from '../../../record/board-row.ts'
import { VOICES } from '../../../record/voices.ts'
import { verdicts } from '../../../words/en/judgement.ts'
import { pagesBoard } from '../../../words/en/pages-board.ts'
import { say } from '../../../words/say.ts'

const words = pagesBoard.row
const VERDICTS = ['not-acceptable', 'cannot-judge', 'with-conditions', 'acceptable'] as const

/** Who took part, who was only listed and who was missing, their verdicts, and how many see it differently. */
export const BoardRowPeople = ({ row: { people, verdicts: given, dissent } }: { readonly row: BoardRow }) => {
  const some = VERDICTS.filter((verdict) => given[verdict] > 0)
  const missing = VOICES.filter((voice) => people[voice] === 'missing').map((voice) => words.voices[voice])
  const listed = VOICES.filter((voice) => people[voice] === 'listed').map((voice) => words.listedVoices[voice])
  return (
    <>
      <span className="board-row__line">{say(words.people, { n: people.n })}</span>
      {people.n > 0 && missing.length > 0 && (
        <span className="board-row__line board-row__missing">{say(words.missing, { voices: missing.join(', ') })}</span>
      )}
      {listed.length > 0 && (
        <span className="board-row__line board-row__missing">{say(words.listed, { voices: listed.join(', ') })}</span>
      )}
      {missing.length + listed.length === 0 && <span className="board-row__line soft">{words.allVoices}</span>}
      {some.length === 0 && <span className="board-row__line soft">{words.noVerdicts}</span>}
      {some.map((verdict) => (
        <span className="board-row__line" key={verdict}>
          {say(words.verdicts, { n: given[verdict], verdict: verdicts[verdict].name })}
        </span>
      ))}
      {dissent > 0 && <strong className="board-row__line">{say(words.dissent, { n: dissent })}</strong>}
    </>
  )
}
