import { evidenceForm } from '../../../record/text-forms.ts'
import type { SafeguardId } from '../../../content/safeguards.ts'
import { resultOf } from '../../../state/selectors.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { safeguards as safeguardWords } from '../../../words/en/safeguards.ts'
import { say } from '../../../words/say.ts'
import { FormText } from '../../fields/form-text.tsx'
import { useCommittedForm } from '../../fields/use-committed-form.ts'
import { hazardWords } from '../../result/hazard-words.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'

const words = pagesSteps.safeguards

interface EvidenceProps {
  readonly id: SafeguardId
  readonly status: 'in-place' | 'verified'
}

const EFFECTS = { 'in-place': words.countsInPlace, verified: words.countsVerified } as const

/** What shows that a safeguard is there. Without it the safeguard buys nothing (P5), and the page says so. */
export const Evidence = ({ id, status }: EvidenceProps) => {
  const claim = useRecord(({ answers }) => answers.joint.safeguards[id])
  const { patchSafeguard } = useActions()
  const values = { evidence: claim?.evidence ?? '', owner: claim?.owner ?? '', date: claim?.date ?? '' }
  const { control } = useCommittedForm(evidenceForm, values, (name, value) => patchSafeguard(id, { [name]: value }))
  const counts = values.evidence.trim() !== ''
  const field = `safeguard-${id}`
  return (
    <>
      <p className="safeguard__effect">
        <strong>{counts ? EFFECTS[status] : words.countsOnce}</strong> {counts && <LowersNow id={id} />}
      </p>
      <div className="safeguard__evidence">
        <FormText
          control={control}
          name="evidence"
          id={`${field}-evidence`}
          label={words.evidence}
          hint={`${say(words.example, { example: safeguardWords[id].evidence })} ${words.evidenceHint}`}
          lines={2}
        />
        <FormText control={control} name="owner" id={`${field}-owner`} label={words.owner} />
        <FormText
          control={control}
          name="date"
          id={`${field}-date`}
          label={words.date}
          wrong={words.dateWrong}
          type="date"
          width="short"
        />
      </div>
    </>
  )
}

/** What it buys with the answers as they are: on each hazard only the strongest safeguard counts (P5). */
const LowersNow = ({ id }: { readonly id: SafeguardId }) => {
  const { rows } = useRecord(resultOf)
  const lowered = new Set(rows.filter((row) => row.lowered?.by === id).map(({ hazard }) => hazardWords(hazard).name))
  if (lowered.size === 0) return words.lowersNothing
  return say(words.lowersNow, { hazards: [...lowered].join('; ') })
}
