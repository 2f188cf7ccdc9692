import type { HazardRow } from '../../domain/result.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { safeguardName } from './names.ts'
import { ratingWords } from './rating-words.ts'

/** Before and after safeguards, what bought the difference, and what is only planned. */
export const HazardSafeguards = ({ row }: { readonly row: HazardRow }) => {
  const { lowered, plannedFor, inherent, residual } = row
  return (
    <>
      <h4>{words.hazards.safeguards}</h4>
      <p>
        {lowered === null
          ? words.hazards.noSafeguard
          : say(words.hazards.bought, { name: safeguardName(lowered.by), rows: lowered.rows })}
      </p>
      <dl className="before-after">
        <dt>{words.tier.before}</dt>
        <dd>{ratingWords(inherent)}</dd>
        <dt>{words.tier.after}</dt>
        <dd>{ratingWords(residual)}</dd>
      </dl>
      {plannedFor.length > 0 && (
        <p>{say(words.hazards.planned, { names: plannedFor.map(safeguardName).join(', ') })}</p>
      )}
    </>
  )
}
