import type { Result } from '../../../domain/result.ts'
import { pagesJudgement as words } from '../../../words/en/pages-judgement.ts'
import { tierNotes, tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { TierStatement } from '../../result/tier-statement.tsx'

/** What the rules say, before people say what they think. */
export const Standing = ({ result: { enough, tier, stops } }: { readonly result: Result }) => {
  const standing = stops.filter(({ state }) => state === 'stands').length
  return (
    <div className="standing card">
      <p>
        {words.tierNow}: {enough ? <TierStatement tier={tier} /> : <strong>{tierNotes.notEnough}</strong>}
      </p>
      {enough && <p>{tiers[tier.worst].asks}</p>}
      {standing > 0 && (
        <p>
          <strong>{say(words.stopsNow, { n: standing })}</strong>
        </p>
      )}
    </div>
  )
}
