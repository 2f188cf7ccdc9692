import type { Verdict } from '../../../record/worksheet.ts'
import { verdicts } from '../../../words/en/judgement.ts'
import { pagesJudgement } from '../../../words/en/pages-judgement.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Option } from '../../fields/option.tsx'
import { TextField } from '../../fields/text-field.tsx'
import { nameAt } from '../../result/person-name.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { Conditions } from './conditions.tsx'
import { NamedLabel } from './named-label.tsx'
import { judgementElementId } from './use-field-landing.ts'

const words = pagesJudgement.verdicts
const VERDICTS = [
  'acceptable', 'with-conditions', 'not-acceptable', 'cannot-judge',
] as const satisfies readonly Verdict[]

/** One person's verdict in their own words; nobody else's answer changes it. */
export const VerdictCard = ({ person }: { readonly person: string }) => {
  const who = useRecord((record) => record.team.people[person])
  const name = useRecord((record) => nameAt(record.team, person))
  const judgement = useRecord((record) => record.judgements[person])
  const { patchJudgement } = useActions()
  if (who === undefined) return null
  const id = judgementElementId('verdict', person)
  const whose = `${id}-whose`
  return (
    <div className="card verdict" role="group" aria-labelledby={whose}>
      <h3 id={whose}>
        {name}
        {who.interest && <span className="tag">{words.maker}</span>}
      </h3>
      <fieldset className="fieldset field" id={id} tabIndex={-1}>
        <legend className="field__legend">
          <NamedLabel text={words.ask} name={name} />
        </legend>
        {VERDICTS.map((verdict) => (
          <Option
            key={verdict}
            type="radio"
            id={`${id}-${verdict}`}
            name={id}
            label={verdicts[verdict].name}
            hint={verdicts[verdict].means}
            checked={judgement?.verdict === verdict}
            onChange={() => patchJudgement(person, { verdict })}
          />
        ))}
        {judgement?.verdict !== undefined && (
          <Button
            kind="quiet"
            aria-label={say(words.withdrawNamed, { name })}
            onClick={() => patchJudgement(person, { verdict: undefined })}
          >
            {words.withdraw}
          </Button>
        )}
      </fieldset>
      <TextField
        id={judgementElementId('reason', person)}
        label={<NamedLabel text={words.reason} name={name} />}
        hint={pagesJudgement.noPatient}
        lines={2}
        value={judgement?.reason ?? ''}
        onChange={(reason) => patchJudgement(person, { reason })}
      />
      <Conditions person={person} name={name} conditions={judgement?.conditions ?? []} />
      <TextField
        id={judgementElementId('dissent', person)}
        label={<NamedLabel text={words.dissent} name={name} />}
        hint={words.dissentHint}
        lines={2}
        value={judgement?.dissent ?? ''}
        onChange={(dissent) => patchJudgement(person, { dissent })}
      />
    </div>
  )
}
