import { verdicts } from '../../../words/en/judgement.ts'
import { pagesJudgement } from '../../../words/en/pages-judgement.ts'
import { Option } from '../../fields/option.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { judgementElementId } from './use-field-landing.ts'

const words = pagesJudgement.conclusion
const VERDICTS = Object.keys(verdicts) as readonly (keyof typeof verdicts)[]

/** What the table concludes together; that it did not agree is a conclusion too. */
export const ConclusionFields = () => {
  const conclusion = useRecord((record) => record.conclusion)
  const { patchConclusion } = useActions()
  const id = judgementElementId('conclusion')
  return (
    <section>
      <h2>{words.heading}</h2>
      <fieldset className="fieldset field" id={id} tabIndex={-1}>
        <legend className="field__legend">{words.ask}</legend>
        {VERDICTS.map((verdict) => (
          <Option
            key={verdict}
            type="radio"
            id={`${id}-${verdict}`}
            name={id}
            label={verdicts[verdict].name}
            hint={verdict === 'did-not-agree' ? verdicts[verdict].means : undefined}
            checked={conclusion.verdict === verdict}
            onChange={() => patchConclusion({ verdict })}
          />
        ))}
      </fieldset>
      <TextField
        id={judgementElementId('conclusion', 'reason')}
        label={words.reason}
        hint={pagesJudgement.noPatient}
        lines={3}
        value={conclusion.reason ?? ''}
        onChange={(reason) => patchConclusion({ reason })}
      />
    </section>
  )
}
