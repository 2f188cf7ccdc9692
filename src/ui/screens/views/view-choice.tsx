import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Option } from '../../fields/option.tsx'
import { VIEWS, useKeptHabits } from '../../kept-habits.ts'

const words = pagesSteps.view

/** The same questions and the same answers, shown in another way; the choice is kept as a habit. */
export const ViewChoice = () => {
  const [{ view: now }, change] = useKeptHabits()
  return (
    <Disclosure className="view-choice" summary={say(words.shown, { view: words[now] })} lazy>
      <fieldset className="fieldset">
        <legend className="visually-hidden">{words.name}</legend>
        {VIEWS.map((view) => (
          <Option
            key={view}
            type="radio"
            id={`view-${view}`}
            name="view"
            label={words[view]}
            checked={view === now}
            onChange={() => change({ view })}
          />
        ))}
      </fieldset>
    </Disclosure>
  )
}
