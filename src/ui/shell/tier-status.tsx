import { useDeferredValue } from 'react'
import type { Result } from '../../domain/result.ts'
import type { Headline } from '../../domain/team-view.ts'
import { headlineIn } from '../../record/headline.ts'
import { openQuestionsOf, resultOf } from '../../state/selectors.ts'
import { isTierHidden } from '../../state/walk.ts'
import { pagesAlone } from '../../words/en/pages-alone.ts'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { tierNotes } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { TierBadge } from '../components/tier-badge.tsx'
import { tierSentence } from '../components/tier-sentence.ts'
import { RULES, hrefOf } from '../route.ts'
import { useRecord, useShownVariant } from '../worksheet-context.tsx'

/** The tier, in view on every step. It follows each answer; before enough is answered it has no colour (P4). */
export const TierStatus = () => (isTierHidden(useRecord()) ? <HiddenTier /> : <ShownTier />)

/** Whoever answers alone is not swayed by what it comes to. */
const HiddenTier = () => (
  <aside className="tier-bar" aria-label={pagesAlone.tier.label}>
    <div className="page tier-bar__inner">
      <p className="tier-bar__status">{pagesAlone.tier.hidden}</p>
      <p className="tier-bar__ways">
        <a className="tier-bar__why" href={hrefOf('send')}>
          {pagesAlone.tier.to}
        </a>
      </p>
    </div>
  </aside>
)

const ShownTier = () => {
  const record = useRecord()
  const result = resultOf(record)
  const headline = headlineIn(record)
  const isWhatIf = useShownVariant() !== null
  const open = openQuestionsOf(useDeferredValue(record)).length
  return (
    <aside className="tier-bar" aria-label={words.tier.landmark}>
      <div className="page tier-bar__inner">
        <p className="tier-bar__status" role="status" aria-label={words.tier.name} {...dataOf(result, headline)}>
          <span className="tier-bar__label">{words.tier.name}</span>
          {isWhatIf && <span className="tag">{words.tier.whatIf}</span>}
          {result.enough ? (
            <TierBadge tier={headline.tier.worst} best={headline.tier.best} text={tierSentence(headline.tier)} />
          ) : (
            <strong className="tier-bar__none">{tierNotes.notEnough}</strong>
          )}
          {result.enough && open > 0 && <span className="tier-bar__open">{say(words.tier.open, { n: open })}</span>}
          {stopsOf(result) > 0 && (
            <strong className="tier-bar__stops">{say(words.tier.stops, { n: stopsOf(result) })}</strong>
          )}
        </p>
        <p className="tier-bar__ways">
          <a className="tier-bar__why" href={hrefOf('risks')}>
            {words.tier.why}
          </a>{' '}
          <a className="tier-bar__why" href={RULES}>
            {words.tier.howMade}
          </a>
        </p>
      </div>
    </aside>
  )
}

const stopsOf = ({ stops }: Result): number => stops.filter(({ state }) => state === 'stands').length

/** For outside checks: the same in numbers, absent while there is no tier. */
const dataOf = (result: Result, { tier }: Headline) => ({
  'data-stops': stopsOf(result),
  ...(result.enough && {
    'data-tier': tier.worst,
    'data-tier-best': tier.best,
    'data-tier-worst': tier.worst,
    'data-inherent-tier': result.inherentTier.worst,
  }),
})
