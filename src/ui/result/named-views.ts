import type { Divergence, SeenByPerson } from '../../domain/divergence.ts'
import { raisedAlike } from '../../domain/headline.ts'
import type { Tier } from '../../domain/hazard.ts'
import type { Interval } from '../../domain/result.ts'
import { headlineIn } from '../../record/headline.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { nameAt } from './person-name.ts'

interface NamedView {
  readonly seen: SeenByPerson
  readonly name: string
  readonly tier: Interval<Tier>
}

/** The tier as each person at the table sees it; what people rate higher is so in every view. */
export const namedViews = (record: Worksheet, { people }: Divergence): readonly NamedView[] =>
  people.flatMap((seen) => {
    const { team } = record
    return team.people[seen.id]
      ? [{ seen, name: nameAt(team, seen.id), tier: raisedAlike(headlineIn(record), seen.tier) }]
      : []
  })
