import { rubric } from '../../../content/rubric.ts'
import { type HazardGroup, groupRows } from '../../../domain/group-rows.ts'
import type { Tier } from '../../../domain/hazard.ts'
import type { HazardRow } from '../../../domain/result.ts'
import { headlineIn } from '../../../record/headline.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { pagesRisks } from '../../../words/en/pages-risks.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { HazardItem } from '../../result/hazard-item.tsx'
import { ratingWords } from '../../result/rating-words.ts'
import { RaisedNote } from '../risks/raised-note.tsx'

const words = pagesRisks.hazards

/** Tiers that stand open: what a worksheet is about. */
const SHOWN = 2

interface ReadingHazardsProps {
  readonly record: Worksheet
  readonly rows: readonly HazardRow[]
}

/** What could go wrong, the worst first; each opens to say why, and the mild ones stand behind a line. */
export const ReadingHazards = ({ record, rows }: ReadingHazardsProps) => {
  const groups = groupRows(rubric, rows)
  const reached = ([4, 3, 2, 1] as const).filter((tier) => at(groups, tier).length > 0)
  const rest = reached.slice(SHOWN)
  return (
    <>
      <p>{groups.length === 0 ? words.none : words.lead}</p>
      {reached.slice(0, SHOWN).map((tier) => (
        <OfTier key={tier} tier={tier} groups={at(groups, tier)} />
      ))}
      {rest.length > 0 && (
        <Disclosure
          summary={say(pagesReading.hazards.rest, { n: rest.flatMap((tier) => at(groups, tier)).length })}
          lazy
        >
          {rest.map((tier) => (
            <OfTier key={tier} tier={tier} groups={at(groups, tier)} />
          ))}
        </Disclosure>
      )}
      <OwnHazards record={record} />
    </>
  )
}

const at = (groups: readonly HazardGroup[], tier: Tier): readonly HazardGroup[] =>
  groups.filter(({ row }) => row.residual.tier === tier)

const OfTier = ({ tier, groups }: { readonly tier: Tier; readonly groups: readonly HazardGroup[] }) => (
  <section>
    <h3>{say(words.tierGroup, { tier: tiers[tier].name, n: groups.length })}</h3>
    <ol className="hazard-list plain-list" start={groups[0]?.place ?? 1}>
      {groups.map((group) => (
        <HazardItem key={`${group.hazard} ${group.row.action}`} group={group} note={<RaisedNote group={group} />}>
          {null}
        </HazardItem>
      ))}
    </ol>
  </section>
)

/** What the rules do not know and people at the table added. */
const OwnHazards = ({ record }: { readonly record: Worksheet }) => {
  const { own } = headlineIn(record)
  if (own.length === 0) return null
  return (
    <>
      <h3>{pagesReading.hazards.own}</h3>
      <ul>
        {own.map(({ id, rating }) => {
          const { name = id, reason = '' } = record.ownHazards.byId[id] ?? {}
          return (
            <li key={id}>
              <bdi>{say(pagesRisks.headline.own, { name, rating: ratingWords(rating), reason })}</bdi>
            </li>
          )
        })}
      </ul>
    </>
  )
}
