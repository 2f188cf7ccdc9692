import { useState } from 'react'
import type { BoardQuestion } from '../../record/worksheet.ts'
import { pagesDecide } from '../../words/en/pages-decide.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { Option } from '../fields/option.tsx'
import { TextField } from '../fields/text-field.tsx'
import { hrefOfQuestion } from '../result/names.ts'
import { askedPlace } from '../screens/board/decide-place.ts'
import { useActions, useWorksheet } from '../worksheet-context.tsx'
import '../styles/decide.css'

const words = pagesDecide.asked
const LIST = 'board-questions'

/** What a board sent back, on every step: each question with the way to its answer, the team's reply, and a tick. */
export const BoardQuestions = () => {
  const asked = useWorksheet(({ record }) => record.asked)
  const isAlone = useWorksheet(({ record }) => record.alone !== undefined)
  const open = asked.filter(({ done }) => !done).length
  const [isShown, setShown] = useState(open > 0)
  if (asked.length === 0 || isAlone) return null
  const count = { open, all: asked.length }
  return (
    <section className="board-questions card" aria-labelledby={`${LIST}-title`}>
      <div className="board-questions__head">
        <h2 id={`${LIST}-title`}>{words.title}</h2>
        <p>{say(words.open, count)}</p>
        <Button kind="quiet" aria-expanded={isShown} aria-controls={LIST} onClick={() => setShown(!isShown)}>
          {isShown ? words.hide : say(words.show, count)}
        </Button>
      </div>
      <ol className="plain-list" id={LIST} hidden={!isShown}>
        {asked.map((question, index) => (
          <Asked key={question.id} n={index + 1} question={question} />
        ))}
      </ol>
    </section>
  )
}

interface AskedProps {
  readonly n: number
  readonly question: BoardQuestion
}

const Asked = ({ n, question: { id, text, question, action, reply, done } }: AskedProps) => {
  const { replyToAsked, tickAsked } = useActions()
  return (
    <li className="board-question">
      <h3>{say(words.one, { n })}</h3>
      <p className="decision__reason" dir="auto">
        {text}
      </p>
      <p>
        {question === undefined ? (
          words.whole
        ) : (
          <a href={hrefOfQuestion(question, action ?? null)}>
            {say(words.go, { place: askedPlace({ question, ...(action !== undefined && { action }) }) })}
          </a>
        )}
      </p>
      <TextField
        id={`${LIST}-${id}-reply`}
        label={say(words.reply, { n })}
        hint={words.replyHint}
        lines={2}
        value={reply ?? ''}
        onChange={(typed) => replyToAsked(id, typed)}
      />
      <Option
        type="checkbox"
        id={`${LIST}-${id}-done`}
        name={`${LIST}-${id}-done`}
        label={say(words.done, { n })}
        checked={done === true}
        onChange={(on) => tickAsked(id, on)}
      />
    </li>
  )
}
