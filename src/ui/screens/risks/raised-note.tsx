import type { HazardGroup } from '../../../domain/group-rows.ts'
import { headlineIn } from '../../../record/headline.ts'
import { pagesTeam } from '../../../words/en/pages-team.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { useRecord } from '../../worksheet-context.tsx'

/** On the line of a hazard: that somebody at the table rates it higher, and how high. */
export const RaisedNote = ({ group: { hazard, actions } }: { readonly group: HazardGroup }) => {
  const { raised } = useRecord(headlineIn)
  const higher = raised.filter((one) => one.hazard === hazard && actions.includes(one.action))
  const [highest] = higher.toSorted((a, b) => b.rating.rating - a.rating.rating)
  if (highest === undefined) return null
  const tier = tiers[highest.rating.tier].name
  return <span className="hazard__before">{say(pagesTeam.ratings.raisedTo, { tier })}</span>
}
