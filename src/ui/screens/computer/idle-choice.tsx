import { IDLE_MINUTES } from '../../../sealing/idle-minutes.ts'
import { pagesComputer } from '../../../words/en/pages-computer.ts'
import { say } from '../../../words/say.ts'
import { Option } from '../../fields/option.tsx'

const words = pagesComputer.lock

interface IdleChoiceProps {
  readonly value: number
  readonly onChange: (minutes: number) => void
}

/** After how long without a sign of life the page locks by itself. */
export const IdleChoice = ({ value, onChange }: IdleChoiceProps) => (
  <fieldset className="fieldset field">
    <legend className="field__legend">{words.idle}</legend>
    {IDLE_MINUTES.map((minutes) => (
      <Option
        key={minutes}
        type="radio"
        id={`idle-${minutes}`}
        name="idle"
        label={say(words.minutes, { n: minutes })}
        checked={value === minutes}
        onChange={() => onChange(minutes)}
      />
    ))}
  </fieldset>
)
