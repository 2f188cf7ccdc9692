import { pagesGlance as words } from '../../../words/en/pages-glance.ts'
import { TierBadge } from '../../components/tier-badge.tsx'
import { namedViews } from '../../result/named-views.ts'
import { tierWords } from '../../result/tier-words.ts'
import { useDivergence } from '../../use-divergence.ts'
import { useRecord } from '../../worksheet-context.tsx'

/** The tier of each person in a row of badges, for a first look; the drawing of it stands further down. */
export const SeenTiers = () => {
  const record = useRecord()
  const { heard } = useDivergence()
  if (heard === null) return null
  return (
    <ul className="seen-tiers plain-list" aria-label={words.seen}>
      {namedViews(record, heard.found).map(({ seen, name, tier }) => (
        <li key={seen.id}>
          <bdi>{name}</bdi>{' '}
          {seen.enough ? <TierBadge tier={tier.worst} text={tierWords(tier)} /> : words.few}
        </li>
      ))}
    </ul>
  )
}
