import type { Tier } from '../../../domain/hazard.ts'
import { pagesRisks as words } from '../../../words/en/pages-risks.ts'
import { tierNotes, tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import type { HazardGroup } from '../../../domain/group-rows.ts'
import { Empty } from '../../components/empty.tsx'
import { Explained } from '../../glossary/explained.tsx'
import { HazardItem } from '../../result/hazard-item.tsx'
import { RaisedNote } from './raised-note.tsx'
import { TeamRatings } from './team-ratings.tsx'

interface HazardListProps {
  readonly groups: readonly HazardGroup[]
  readonly enough: boolean
}

/** What could go wrong, worst first, under the tier each has reached. */
export const HazardList = ({ groups, enough }: HazardListProps) => {
  if (!enough) return <p>{tierNotes.notEnough}.</p>
  if (groups.length === 0) return <Empty>{words.hazards.none}</Empty>
  return (
    <>
      <p>
        <Explained text={words.hazards.lead} terms={['hazard', 'severity', 'likelihood']} />
      </p>
      {([4, 3, 2, 1] as const).map((tier) => (
        <TierGroup key={tier} tier={tier} groups={groups.filter(({ row }) => row.residual.tier === tier)} />
      ))}
    </>
  )
}

const TierGroup = ({ tier, groups }: { readonly tier: Tier; readonly groups: readonly HazardGroup[] }) => {
  if (groups.length === 0) return null
  return (
    <section>
      <h3>{say(words.hazards.tierGroup, { tier: tiers[tier].name, n: groups.length })}</h3>
      <ol className="hazard-list plain-list" start={groups[0]?.place ?? 1}>
        {groups.map((group) => (
          <HazardItem
            key={`${group.hazard} ${group.row.action}`}
            group={group}
            note={<RaisedNote group={group} />}
          >
            <TeamRatings group={group} />
          </HazardItem>
        ))}
      </ol>
    </section>
  )
}
