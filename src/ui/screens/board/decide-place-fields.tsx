import type { ActionId, QuestionId } from '../../../content/questions.ts'
import { askedIn } from '../../../record/places.ts'
import type { BoardQuestion, Worksheet } from '../../../record/worksheet.ts'
import { answerOf } from '../../../state/selectors.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { steps } from '../../../words/en/steps.ts'
import { say } from '../../../words/say.ts'
import { SelectField } from '../../fields/select-field.tsx'
import { answerWords } from '../../result/answer-words.ts'
import { actionsPhrase, questionName, questionOf } from '../../result/names.ts'
import { decideId } from './decide-problems.ts'
import { withOptional } from './decide-part.ts'

const words = pagesDecide.questions

interface DecidePlaceProps {
  readonly worksheet: Worksheet
  readonly question: BoardQuestion
  readonly onChange: (question: BoardQuestion) => void
}

/** The answer that a question is about: one of those that the worksheet asks for now, or the worksheet as a whole. */
export const DecidePlace = ({ worksheet, question: asked, onChange }: DecidePlaceProps) => {
  const offered = askedIn(worksheet)
  const actions = offered.find(({ question }) => question === asked.question)?.actions ?? []
  const { action: _before, ...without } = asked
  return (
    <>
      <SelectField
        id={decideId('about', asked.id)}
        label={words.about}
        value={asked.question ?? ''}
        options={[{ id: '', label: words.whole }, ...offered.map(({ question }) => optionOf(question))]}
        onChange={(question) => onChange(withOptional(without, 'question', question))}
      />
      {actions.length > 1 && (
        <SelectField
          id={decideId('action', asked.id)}
          label={words.action}
          value={asked.action ?? ''}
          options={[
            { id: '', label: words.allActions },
            ...actions.map((id) => ({ id, label: say(words.forAction, { action: actionsPhrase([id]) }) })),
          ]}
          onChange={(action) => onChange(withOptional(asked, 'action', action))}
        />
      )}
      {asked.question !== undefined && (
        <p className="soft">{say(words.answer, { answer: answerAt(worksheet, asked.question, asked.action) })}</p>
      )}
    </>
  )
}

const optionOf = (question: QuestionId) => {
  const { step } = questionOf(question) ?? {}
  const name = questionName(question)
  return { id: question, label: step === undefined ? name : say(words.option, { step: steps[step].title, name }) }
}

const answerAt = (worksheet: Worksheet, question: string, action: string | undefined): string =>
  answerWords(question, answerOf(worksheet, question as QuestionId, (action ?? null) as ActionId | null).cell)
