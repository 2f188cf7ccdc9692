import type { Departure, Headline, Raised } from '../../domain/team-view.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { pagesRisks } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { hazardWords } from './hazard-words.ts'
import { actionsPhrase } from './names.ts'
import { personName } from './person-name.ts'
import { ratingWords } from './rating-words.ts'
import { tierWords } from './tier-words.ts'

const words = pagesRisks.headline

interface RaisedAndDepartedProps {
  readonly record: Worksheet
  readonly headline: Headline
}

/** Who raised the tier above that of the rules and why; and who rates lower, which moves nothing (P11). */
export const RaisedAndDeparted = ({ record, headline }: RaisedAndDepartedProps) => {
  const { rules, tier, departures } = headline
  const isRaised = tier.worst > rules.worst || tier.best > rules.best
  return (
    <>
      {isRaised && (
        <>
          <p>{say(words.raised, { rules: tierWords(rules), tier: tierWords(tier) })}</p>
          <ul>
            {raisersOf(record, headline).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      )}
      {departures.length > 0 && (
        <>
          <p>{words.departed}</p>
          <ul>
            {departures.map((departure) => (
              <li key={`${departure.person} ${departure.action} ${departure.hazard}`}>
                {departureWords(record, departure)}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** Only what stands above the rules' tier moved it; the other ratings are shown with their hazards. */
const raisersOf = (record: Worksheet, { rules, raised, own }: Headline): readonly string[] => [
  ...raised.filter(({ rating }) => rating.tier > rules.best).map((one) => raisedWords(record, one)),
  ...own.filter(({ rating }) => rating.tier > rules.best).flatMap(({ id, rating }) => {
    const added = record.ownHazards.byId[id]
    return added ? [say(words.own, { name: added.name, rating: ratingWords(rating), reason: added.reason })] : []
  }),
]

const raisedWords = ({ team }: Worksheet, { person, action, hazard, rating, reason }: Raised): string => {
  const who = team.people[person]
  return say(words.by, {
    name: who ? personName(who) : person,
    hazard: hazardWords(hazard).name,
    action: actionsPhrase([action]),
    rating: ratingWords(rating),
    reason,
  })
}

const departureWords = (record: Worksheet, departure: Departure): string =>
  `${raisedWords(record, departure)} ${words[departure.counts ? 'departure' : 'opinion']}`
