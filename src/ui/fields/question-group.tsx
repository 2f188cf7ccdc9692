import type { QuestionId } from '../../content/questions.ts'
import { questions } from '../../content/questions.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { groups } from '../../words/en/questions.ts'
import { Answer } from './answer.tsx'
import { type Place, wordsAt } from './place.ts'
import { QuestionFieldset } from './question-fieldset.tsx'
import { QuestionHelp } from './question-help.tsx'

type GroupId = keyof typeof groups

export const groupOf = (id: QuestionId): GroupId | undefined => {
  const question = questions[id]
  return 'group' in question ? question.group as GroupId : undefined
}

interface QuestionGroupProps {
  readonly group: GroupId
  readonly rows: readonly QuestionId[]
}

/** Questions with the same answers, as rows of one card; each row is a group of radios of its own. */
export const QuestionGroup = ({ group, rows }: QuestionGroupProps) => {
  const { ask, hint } = groups[group]
  const places = rows.map((question): Place => ({ question, action: null }))
  return (
    <div className="question question--group card" role="group" aria-labelledby={`group-${group}`}>
      <h2 className="question__ask" id={`group-${group}`}>
        {ask}
      </h2>
      <p className="question__hint">{hint}</p>
      {places.map((place) => (
        <div className="group-row" key={place.question}>
          <QuestionFieldset place={place} legend={<h3>{wordsAt(place).ask}</h3>}>
            <p className="question__why">
              <strong>{words.why}:</strong> {wordsAt(place).why}
            </p>
            <Answer place={place} describedBy="" help={<QuestionHelp place={place} />} />
          </QuestionFieldset>
        </div>
      ))}
    </div>
  )
}
