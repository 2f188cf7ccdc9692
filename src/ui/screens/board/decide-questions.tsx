import type { BoardQuestion, Worksheet } from '../../../record/worksheet.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { useServices } from '../../services.ts'
import type { DecidePartProps } from './decide-part.ts'
import { DecidePlace } from './decide-place-fields.tsx'
import { decideId, errorAt } from './decide-problems.ts'

const words = pagesDecide.questions

interface DecideQuestionsProps extends DecidePartProps {
  readonly worksheet: Worksheet
}

/** What the team is asked before the board decides, each bound to an answer. */
export const DecideQuestions = ({ worksheet, decision, change, problems }: DecideQuestionsProps) => {
  const { id: of, questions } = decision
  const { newId } = useServices()
  const put = (at: number, question: BoardQuestion) => change({ questions: questions.with(at, question) })
  const none = errorAt(problems, 'no-questions')
  const remove = (at: number) => {
    change({ questions: questions.toSpliced(at, 1) })
    document.getElementById(decideId('add-question'))?.focus()
  }
  return (
    <fieldset className="fieldset field">
      <legend className="field__legend">{words.legend}</legend>
      <p className="field__hint">{words.hint}</p>
      {none !== undefined && <p className="field__error">{none}</p>}
      {questions.map((question, at) => (
        <fieldset key={question.id} className="fieldset condition">
          <legend className="field__legend">{say(words.one, { n: at + 1 })}</legend>
          <DecidePlace worksheet={worksheet} question={question} onChange={(next) => put(at, next)} />
          <TextField
            id={decideId('text', question.id)}
            label={words.text}
            lines={2}
            value={question.text}
            error={errorAt(problems, 'no-question-text', question.id)}
            onChange={(text) => put(at, { ...question, text })}
          />
          <Button kind="quiet" onClick={() => remove(at)}>
            {say(words.remove, { n: at + 1 })}
          </Button>
        </fieldset>
      ))}
      <Button
        kind="secondary"
        id={decideId('add-question')}
        onClick={() => change({ questions: [...questions, { id: newId(), decision: of, text: '' }] })}
      >
        {words.add}
      </Button>
    </fieldset>
  )
}
