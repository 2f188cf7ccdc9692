import type { Result } from '../../../domain/result.ts'
import { headlineIn } from '../../../record/headline.ts'
import { pagesJudgement as words } from '../../../words/en/pages-judgement.ts'
import { pagesRisks } from '../../../words/en/pages-risks.ts'
import { tierNotes, tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { TierStatement } from '../../result/tier-statement.tsx'
import { tierWords } from '../../result/tier-words.ts'
import { RULES } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'

/** What the rules say, and what people at the table raised it to, before each says what they think. */
export const Standing = ({ result: { enough, stops } }: { readonly result: Result }) => {
  const { rules, tier } = useRecord(headlineIn)
  const standing = stops.filter(({ state }) => state === 'stands').length
  return (
    <div className="standing card">
      <p>
        {words.tierNow}: {enough ? <TierStatement tier={rules} /> : <strong>{tierNotes.notEnough}</strong>}{' '}
        <a href={RULES}>{pagesRisks.tier.howMade}</a>
      </p>
      {tierWords(tier) !== tierWords(rules) && (
        <p>
          {words.tierRaised}: <TierStatement tier={tier} />
        </p>
      )}
      {enough && <p>{tiers[tier.worst].asks}</p>}
      {standing > 0 && (
        <p>
          <strong>{say(words.stopsNow, { n: standing })}</strong>
        </p>
      )}
    </div>
  )
}
