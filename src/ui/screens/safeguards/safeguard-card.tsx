import { memo } from 'react'
import { type SafeguardId, safeguards } from '../../../content/safeguards.ts'
import type { Safeguard, SafeguardStatus } from '../../../domain/safeguard.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { safeguards as safeguardWords } from '../../../words/en/safeguards.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { SafeguardLookAgain } from '../../earlier/look-again-mark.tsx'
import { useSuggestionWords } from '../../fields/use-suggestion-words.ts'
import { questionElementId } from '../../route.ts'
import { hazardWords } from '../../result/hazard-words.ts'
import { useActions, useRecord, useWorksheet } from '../../worksheet-context.tsx'
import { ActsAs } from './acts-as.tsx'
import { ChosenStatus } from './chosen-status.tsx'
import { Evidence } from './evidence.tsx'
import { FilledStatus } from './filled-status.tsx'
import { safeguardStatuses } from '../../../record/safeguard-statuses.ts'

const words = pagesSteps.safeguards

/** Named like a question's, so that a link lands here as it does on a question. */
const safeguardElementId = (id: SafeguardId): string => questionElementId(id, null)

/** One safeguard: what it is, how far it has come, and, where it is claimed, what shows it. */
export const SafeguardCard = memo(function SafeguardCard({ id }: { readonly id: SafeguardId }) {
  const status = useRecord((record) => safeguardStatuses(record)[id])
  const { name, what } = safeguardWords[id]
  const { hazards, filledBy, actsAs }: Safeguard = safeguards[id]
  const lowers = hazards.map((hazard) => hazardWords(hazard).name).join('; ')
  const element = safeguardElementId(id)
  return (
    <li className="safeguard card">
      <fieldset className="fieldset" id={element} tabIndex={-1} aria-describedby={`${element}-what`}>
        <legend className="question__legend">
          <h3>{name}</h3>
        </legend>
        <p className="question__hint" id={`${element}-what`}>
          {what}
        </p>
        <p className="safeguard__lowers soft">{say(words.lowers, { hazards: lowers })}</p>
        <SafeguardLookAgain id={id} />
        <SuggestedSafeguard id={id} />
        {filledBy ? <FilledStatus filledBy={filledBy} status={status} /> : <ChosenStatus id={id} />}
        <Claimed id={id} status={status} />
        {actsAs !== undefined && status !== 'none' && <ActsAs action={safeguards[id as 'trusted-contact'].actsAs} />}
      </fieldset>
    </li>
  )
})

/** Evidence is asked only for what lowers the tier. */
const Claimed = ({ id, status }: { readonly id: SafeguardId; readonly status: SafeguardStatus }) => {
  const epoch = useWorksheet((state) => state.epoch)
  if (status === 'planned') return <p className="safeguard__effect">{words.plannedOnly}</p>
  return (status === 'in-place' || status === 'verified') && <Evidence key={epoch} id={id} status={status} />
}

/** A template's claim counts for nothing until somebody confirms it. */
const SuggestedSafeguard = ({ id }: { readonly id: SafeguardId }) => {
  const suggested = useRecord(({ answers }) => answers.joint.safeguards[id]?.confirmed === false)
  const { confirmSafeguard } = useActions()
  const suggestion = useSuggestionWords()
  const confirm = () => {
    confirmSafeguard(id)
    document.getElementById(safeguardElementId(id))?.focus()
  }
  if (!suggested) return null
  return (
    <div className="suggestion">
      <p>{suggestion.one}</p>
      <Button kind="secondary" onClick={confirm}>
        {suggestion.confirm}
      </Button>
    </div>
  )
}
