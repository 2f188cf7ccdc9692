import { memo } from 'react'
import type { QuestionId } from '../../content/questions.ts'
import { actionsAsked } from '../../state/selectors.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { Explained } from '../glossary/explained.tsx'
import { placedTerms } from '../glossary/placed-terms.ts'
import { useRecord } from '../worksheet-context.tsx'
import { ActionAnswers } from './action-answers.tsx'
import { Answer } from './answer.tsx'
import { type Place, elementIdAt, questionAt, wordsAt } from './place.ts'
import { QuestionFieldset } from './question-fieldset.tsx'
import { QuestionHelp } from './question-help.tsx'

/** One question: what is asked, why, the answers, and, where it is asked per action, where an action differs. */
export const Question = memo(function Question({ id }: { readonly id: QuestionId }) {
  const place: Place = { question: id, action: null }
  const asked = useRecord((record) => actionsAsked(record, id))
  const allDiffer = useRecord(({ answers }) =>
    asked.length > 0 && asked.every((action) => answers.joint.actions[action]?.[id] !== undefined))
  return (
    <div className="question card">
      {allDiffer ? <Heading place={place} /> : <SharedAnswer place={place} />}
      {questionAt(place).scope === 'action' && <ActionAnswers question={id} />}
    </div>
  )
})

/** Where every action answers by itself, the question stands over them without an answer of its own. */
const Heading = ({ place }: { readonly place: Place }) => (
  <>
    <h2 className="question__ask">{wordsAt(place).ask}</h2>
    <Reasons place={place} />
    <QuestionHelp place={place} />
  </>
)

const SharedAnswer = ({ place }: { readonly place: Place }) => {
  const { ask, hint } = wordsAt(place)
  const id = elementIdAt(place)
  const described = hint === undefined ? `${id}-why` : `${id}-hint ${id}-why`
  return (
    <QuestionFieldset place={place} describedBy={described} legend={<h2 className="question__ask">{ask}</h2>}>
      <Reasons place={place} />
      <Answer place={place} describedBy={described} help={<QuestionHelp place={place} />} />
    </QuestionFieldset>
  )
}

const Reasons = ({ place }: { readonly place: Place }) => {
  const { hint, why } = wordsAt(place)
  const id = elementIdAt(place)
  return (
    <>
      {hint !== undefined && (
        <p className="question__hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <p className="question__why" id={`${id}-why`}>
        <strong>{words.why}:</strong> <Explained text={why} terms={placedTerms.whys[place.question]} />
      </p>
    </>
  )
}
