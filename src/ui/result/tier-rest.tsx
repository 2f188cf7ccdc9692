import { useDeferredValue } from 'react'
import type { Result } from '../../domain/result.ts'
import type { Headline } from '../../domain/team-view.ts'
import { headlineIn } from '../../record/headline.ts'
import { assumedPlaces } from '../../record/places.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { openQuestionsOf, resultOf } from '../../state/selectors.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { tierNotes, tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { Explained } from '../glossary/explained.tsx'

interface OfRecord {
  readonly record: Worksheet
}

/** How far a tier may still move, and how much of it is only assumed. */
export const TierMayMove = ({ record }: OfRecord) => (
  <p>
    {openWords(resultOf(record), headlineIn(record), openQuestionsOf(useDeferredValue(record)).length)}{' '}
    {say(words.tier.assumed, { n: assumedPlaces(record).length })}
  </p>
)

/** What a tier says and asks for. */
export const TierMeans = ({ record }: OfRecord) => {
  const { tier } = headlineIn(record)
  return (
    <>
      <h3>{words.tier.asks}</h3>
      <p>
        {tiers[tier.worst].means} {tiers[tier.worst].asks}
      </p>
      {tier.best !== tier.worst && <p>{words.tier.couldAsk}</p>}
    </>
  )
}

/** Stands below every tier. */
export const TierCaution = () => (
  <p className="result-panel__caution">
    <strong>{tierNotes.lowIsNotSafe}</strong> <Explained text={tierNotes.notAClass} terms={['tier']} />
  </p>
)

/** Beside a settled tier nobody should read that it may still move. */
const openWords = ({ stops }: Result, { tier }: Headline, n: number): string => {
  if (tier.best !== tier.worst) return say(words.tier.open, { n })
  const isStopOpen = stops.some(({ state }) => state === 'cannot-be-ruled-out')
  return say(words.tier.openSettled, { n, what: words.tier.openWhat[isStopOpen ? 'stops' : 'ratings'] })
}
