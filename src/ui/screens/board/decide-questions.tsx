import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { TextField } from '../../fields/text-field.tsx'
import { useServices } from '../../services.ts'
import { DecideList } from './decide-list.tsx'
import type { DecidePartProps } from './decide-part.ts'
import { DecidePlace } from './decide-place-fields.tsx'
import { decideId, errorAt } from './decide-problems.ts'

const words = pagesDecide.questions

interface DecideQuestionsProps extends DecidePartProps {
  readonly worksheet: Worksheet
}

/** What the team is asked before the board decides, each bound to an answer. */
export const DecideQuestions = ({ worksheet, decision, change, problems }: DecideQuestionsProps) => {
  const { newId } = useServices()
  return (
    <DecideList
      name="question"
      words={words}
      first="about"
      hint={words.hint}
      error={errorAt(problems, 'no-questions')}
      items={decision.questions}
      onChange={(questions) => change({ questions })}
      fresh={() => ({ id: newId(), decision: decision.id, text: '' })}
    >
      {(question, put) => (
        <>
          <DecidePlace worksheet={worksheet} question={question} onChange={put} />
          <TextField
            id={decideId('text', question.id)}
            label={words.text}
            lines={2}
            value={question.text}
            error={errorAt(problems, 'no-question-text', question.id)}
            onChange={(text) => put({ ...question, text })}
          />
        </>
      )}
    </DecideList>
  )
}
