import { seal } from '../../content/seal.ts'
import type { Rating } from '../../domain/result.ts'
import type { MovedHazard, TiersOfAction, TiersUnder } from '../../record/tiers-under.ts'
import { pagesEarlier } from '../../words/en/pages-earlier.ts'
import { actions } from '../../words/en/questions.ts'
import { tiers as tierNames } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { ColumnHeads } from '../components/column-heads.tsx'
import { becauseOf, hazardWords } from '../result/hazard-words.ts'
import { entryOf } from '../result/names.ts'
import { tierWords } from '../result/tier-words.ts'

const words = pagesEarlier.rules

interface TierMovesProps {
  readonly tiers: TiersUnder
  /** What the rules of before are called. */
  readonly name: string
}

/** The tier of each action under both rules, with the hazards that moved and why. */
export const TierMoves = ({ tiers, name }: TierMovesProps) => {
  const isSame = tiers.actions.every(({ hazards }) => hazards.length === 0)
  const heads = {
    action: words.action,
    before: say(words.under, { rules: name }),
    after: say(words.ours, { version: seal.version }),
    because: words.because,
  }
  if (isSame) return <p>{say(words.same, { tier: saidTier(tiers.after) })}</p>
  return (
    <>
      <p>{words.moved}</p>
      <div className="carded">
        <table className="table">
          <ColumnHeads heads={heads} />
          <tbody>
            <tr>
              <th scope="row">{words.all}</th>
              <td data-label={heads.before}>{saidTier(tiers.before)}</td>
              <td data-label={heads.after}>{saidTier(tiers.after)}</td>
              <td data-label={heads.because}>{words.byAction}</td>
            </tr>
            {tiers.actions.map((action) => (
              <ActionRow key={action.action} action={action} heads={heads} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface ActionRowProps {
  readonly action: TiersOfAction
  readonly heads: Readonly<Record<'before' | 'after' | 'because', string>>
}

const ActionRow = ({ action: { action, before, after, hazards }, heads }: ActionRowProps) => (
  <tr>
    <th scope="row">{entryOf<{ readonly label: string }>(actions, action)?.label ?? action}</th>
    <td data-label={heads.before}>{saidTier(before)}</td>
    <td data-label={heads.after}>{saidTier(after)}</td>
    <td data-label={heads.because}>
      {hazards.length === 0 ? words.nothingMoved : (
        <ul className="plain-list">
          {hazards.map((moved) => (
            <li key={moved.hazard}>
              {hazardSentence(moved)} {moved.because.map(becauseOf).join(' ')}
            </li>
          ))}
        </ul>
      )}
    </td>
  </tr>
)

const saidTier = (tier: TiersUnder['before']): string => (tier === null ? words.notEnough : tierWords(tier))

const hazardSentence = ({ hazard, before, after }: MovedHazard): string =>
  say(words.hazard, { hazard: hazardWords(hazard).name, before: ratedAs(before), after: ratedAs(after) })

/** Two ratings of one tier can differ: the rating says how. */
const ratedAs = (rating: Rating | null): string =>
  (rating === null ? words.notThere : `${rating.severity}×${rating.likelihood}, ${tierNames[rating.tier].name}`)
