import { type Choices, type Conflict, conflictKey } from '../../../record/merge-answers.ts'
import { meaningOf } from '../../../record/said.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Option } from '../../fields/option.tsx'
import { personName } from '../../result/person-name.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { aboutWords, saidWords } from './said-words.ts'

const words = pagesTogether.files

interface ConflictListProps {
  readonly conflicts: readonly Conflict[]
  readonly choices: Choices
  readonly onChoose: (key: string, meaning: string) => void
}

/** Where one person says two things. Nothing is taken until somebody chooses. */
export const ConflictList = ({ conflicts, choices, onChoose }: ConflictListProps) => {
  if (conflicts.length === 0) return null
  return (
    <section className="conflicts">
      <h3>{words.conflicts}</h3>
      <p>{words.conflictsLead}</p>
      {conflicts.map((conflict) => {
        const key = conflictKey(conflict)
        return (
          <OneConflict
            key={key}
            conflict={conflict}
            chosen={choices[key]}
            onChoose={(meaning) => onChoose(key, meaning)}
          />
        )
      })}
    </section>
  )
}

interface OneConflictProps {
  readonly conflict: Conflict
  readonly chosen: string | undefined
  readonly onChoose: (meaning: string) => void
}

const OneConflict = ({ conflict, chosen, onChoose }: OneConflictProps) => {
  const { person, ours, theirs } = conflict
  const who = useRecord((record) => record.team.people[person])
  const id = `conflict-${conflictKey(conflict).replaceAll(' ', '-')}`
  const about = [ours, ...theirs].find((said) => said !== null)
  const stands = meaningOf(ours)
  return (
    <fieldset className="fieldset card">
      <legend className="field__legend">
        {say(words.conflictOf, { person: who ? personName(who) : '', what: about ? aboutWords(about) : '' })}
      </legend>
      <Option
        type="radio"
        id={`${id}-ours`}
        name={id}
        label={say(words.keep, { answer: saidWords(ours) })}
        checked={chosen === stands}
        onChange={() => onChoose(stands)}
      />
      {theirs.map((said, index) => (
        <Option
          key={meaningOf(said)}
          type="radio"
          id={`${id}-${index}`}
          name={id}
          label={say(words.take, { answer: saidWords(said) })}
          checked={chosen === meaningOf(said)}
          onChange={() => onChoose(meaningOf(said))}
        />
      ))}
    </fieldset>
  )
}
