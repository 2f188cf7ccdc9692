import { useDeferredValue } from 'react'
import type { Result } from '../../domain/result.ts'
import { openQuestionsOf, resultOf } from '../../state/selectors.ts'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { tierNotes } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { TierBadge } from '../components/tier-badge.tsx'
import { tierSentence } from '../components/tier-sentence.ts'
import { hrefOf } from '../route.ts'
import { useRecord } from '../worksheet-context.tsx'

/** The tier, in view on every step. It follows each answer; before enough is answered it has no colour (P4). */
export const TierStatus = () => {
  const record = useRecord()
  const result = resultOf(record)
  const open = openQuestionsOf(useDeferredValue(record)).length
  return (
    <aside className="tier-bar" aria-label={words.tier.landmark}>
      <div className="page tier-bar__inner">
        <p className="tier-bar__status" role="status" aria-label={words.tier.name} {...dataOf(result)}>
          <span className="tier-bar__label">{words.tier.name}</span>
          {result.enough ? (
            <TierBadge tier={result.tier.worst} text={tierSentence(result.tier)} />
          ) : (
            <strong className="tier-bar__none">{tierNotes.notEnough}</strong>
          )}
          {result.enough && open > 0 && <span className="tier-bar__open">{say(words.tier.open, { n: open })}</span>}
          {stopsOf(result) > 0 && (
            <strong className="tier-bar__stops">{say(words.tier.stops, { n: stopsOf(result) })}</strong>
          )}
        </p>
        <a className="tier-bar__why" href={hrefOf('risks')}>
          {words.tier.why}
        </a>
      </div>
    </aside>
  )
}

const stopsOf = ({ stops }: Result): number => stops.filter(({ state }) => state === 'stands').length

/** For outside checks: the same in numbers, absent while there is no tier. */
const dataOf = (result: Result) => ({
  'data-stops': stopsOf(result),
  ...(result.enough && {
    'data-tier': result.tier.worst,
    'data-tier-best': result.tier.best,
    'data-tier-worst': result.tier.worst,
    'data-inherent-tier': result.inherentTier.worst,
  }),
})
