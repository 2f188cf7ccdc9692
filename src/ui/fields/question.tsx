import { memo } from 'react'
import type { QuestionId } from '../../content/questions.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { ActionAnswers } from './action-answers.tsx'
import { Answer } from './answer.tsx'
import { type Place, elementIdAt, questionAt, wordsAt } from './place.ts'
import { QuestionFieldset } from './question-fieldset.tsx'
import { QuestionHelp } from './question-help.tsx'

/** One question: what is asked, why, the answers, and, where it is asked per action, where an action differs. */
export const Question = memo(function Question({ id }: { readonly id: QuestionId }) {
  const place: Place = { question: id, action: null }
  const { scope } = questionAt(place)
  return (
    <div className="question card">
      <AskedFieldset place={place} />
      {scope === 'action' && <ActionAnswers question={id} />}
      <QuestionHelp place={place} />
    </div>
  )
})

const AskedFieldset = ({ place }: { readonly place: Place }) => {
  const { ask, hint, why } = wordsAt(place)
  const id = elementIdAt(place)
  const described = hint === undefined ? `${id}-why` : `${id}-hint ${id}-why`
  return (
    <QuestionFieldset place={place} describedBy={described} legend={<h2 className="question__ask">{ask}</h2>}>
      {hint !== undefined && (
        <p className="question__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p className="question__why" id={`${id}-why`}>
        <strong>{words.why}:</strong> {why}
      </p>
      <Answer place={place} describedBy={described} />
    </QuestionFieldset>
  )
}
