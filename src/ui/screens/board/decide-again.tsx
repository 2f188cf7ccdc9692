import { TRIGGERS } from '../../../record/decision-votes.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { Option } from '../../fields/option.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { type DecidePartProps, isDay, withOptional } from './decide-part.ts'
import { decideId } from './decide-problems.ts'

const words = pagesDecide.again

/** When the worksheet comes back to the board at the latest, and what brings that forward. */
export const DecideAgain = ({ decision: { again }, change }: Omit<DecidePartProps, 'problems'>) => (
  <fieldset className="fieldset field">
    <legend className="field__legend">{words.legend}</legend>
    <TextField
      id={decideId('again')}
      label={words.by}
      type="date"
      width="short"
      value={again.by ?? ''}
      onChange={(by) => isDay(by) && change({ again: withOptional(again, 'by', by) })}
    />
    <fieldset className="fieldset field">
      <legend className="field__legend">{words.on}</legend>
      {TRIGGERS.map((trigger) => (
        <Option
          key={trigger}
          type="checkbox"
          id={decideId(`again-${trigger}`)}
          name={decideId(`again-${trigger}`)}
          label={words.triggers[trigger]}
          checked={again.on.includes(trigger)}
          onChange={(on) => change({
            again: { ...again, on: TRIGGERS.filter((one) => (one === trigger ? on : again.on.includes(one))) },
          })}
        />
      ))}
    </fieldset>
  </fieldset>
)
