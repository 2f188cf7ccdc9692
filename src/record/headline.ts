import { headlineOf } from '../domain/headline.ts'
import type { Headline, OwnHazard, TeamRating } from '../domain/team-view.ts'
import { memoised } from './memoised.ts'
import { assessmentNow } from './places.ts'
import { scored } from './scored.ts'
import type { Person, Worksheet } from './worksheet.ts'

/** The tier as it is said of a worksheet: what the rules say of the joint answers, and what people add to it (P11). */
export const headlineIn = memoised((record: Worksheet): Headline =>
  headlineOf(scored(assessmentNow(record)), teamRatingsOf(record), ownHazardsOf(record)))

/** By row, in the order of their keys, and by person, in the order of the table. */
export const teamRatingsOf = ({ ratings, team }: Worksheet): readonly TeamRating[] =>
  Object.keys(ratings).toSorted().flatMap((row) => {
    const [action = '', hazard = ''] = row.split('.')
    return team.order.flatMap((person) => {
      const [rating, rater] = [ratings[row]?.[person], team.people[person]]
      if (!rating || !rater) return []
      const { severity, likelihood, reason } = rating
      return [{ action, hazard, person, severity, likelihood, reason, mayDepart: mayDepart(rater) }]
    })
  })

/** Only a clinician who gives a name and does not work for the maker may rate lower than the rules. */
const mayDepart = ({ role, name, interest }: Person): boolean =>
  role === 'clinician' && name.trim() !== '' && !interest

export const ownHazardsOf = ({ ownHazards: { order, byId } }: Worksheet): readonly OwnHazard[] =>
  order.flatMap((id) => {
    const own = byId[id]
    return own ? [{ id, severity: own.severity, likelihood: own.likelihood }] : []
  })
