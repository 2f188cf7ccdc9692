import { useState } from 'react'
import { type Trial, type TrialId, trials } from '../../../content/first-steps.ts'
import { rubric } from '../../../content/rubric.ts'
import { score } from '../../../domain/score.ts'
import { pagesFirstSteps as words } from '../../../words/en/pages-first-steps.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { Option } from '../../fields/option.tsx'
import { TierStatement } from '../../result/tier-statement.tsx'

/** One question to play with, and what the rules make of each answer as it is clicked. */
export const TryOut = ({ trial: id }: { readonly trial: TrialId }) => {
  const trial: Trial = trials[id]
  const [chosen, setChosen] = useState(trial.first)
  const { ask, choices } = words.steps[id]
  const { enough, tier } = score(rubric, trial.assess(chosen))
  const choose = (choice: string, isOn: boolean) => setChosen((before) => {
    const others = trial.isMany ? before.filter((one) => one !== choice) : []
    return isOn ? [...others, choice] : others
  })
  return (
    <div className="card try-out">
      <fieldset className="fieldset">
        <legend className="question__legend">
          <h2 className="question__ask">{ask}</h2>
        </legend>
        <div className="options">
          {trial.choices.map((choice) => (
            <Option
              key={choice}
              type={trial.isMany ? 'checkbox' : 'radio'}
              id={`try-${id}-${choice}`}
              name={`try-${id}`}
              label={labelOf(choices, choice)}
              checked={chosen.includes(choice)}
              onChange={(isOn) => choose(choice, isOn)}
            />
          ))}
        </div>
      </fieldset>
      <p className="try-out__result" role="status" aria-label={words.result}>
        <span>{words.result}</span> {enough ? <TierStatement tier={tier} /> : <strong>{tierNotes.notEnough}</strong>}
      </p>
    </div>
  )
}

const labelOf = (choices: Readonly<Record<string, string>>, choice: string): string => choices[choice] ?? choice
