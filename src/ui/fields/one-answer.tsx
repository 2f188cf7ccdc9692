import { isAnswered } from '../../record/places.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { Button } from '../components/button.tsx'
import { useActions } from '../worksheet-context.tsx'
import { Option } from './option.tsx'
import { type Place, elementIdAt, focusQuestion, questionAt, useCell, wordsAt } from './place.ts'
import { AnswersOfTheirOwn } from './answers-of-their-own.tsx'

/** One option of several, safest first. A radio cannot be taken back by itself, so "Clear this answer" can. */
export const OneAnswer = ({ place }: { readonly place: Place }) => {
  const question = questionAt(place)
  const { options } = wordsAt(place)
  const cell = useCell(place)
  const { answer, clear } = useActions()
  if (question.kind !== 'one') return null
  const id = elementIdAt(place)
  const takeBack = () => {
    clear(place.question, place.action)
    focusQuestion(place)
  }
  return (
    <div className="options">
      {question.options.map((option) => (
        <Option
          key={option}
          type="radio"
          id={`${id}-${option}`}
          name={id}
          label={options?.[option]?.label ?? option}
          hint={options?.[option]?.hint}
          checked={cell.value === option}
          onChange={() => answer(place.question, place.action, option)}
        />
      ))}
      <AnswersOfTheirOwn place={place} type="radio" />
      {isAnswered(cell) && (
        <Button kind="quiet" className="question__clear" onClick={takeBack}>
          {words.clear}
        </Button>
      )}
    </div>
  )
}
