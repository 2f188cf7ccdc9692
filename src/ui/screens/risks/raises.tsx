import type { Raise } from '../../../domain/lever.ts'
import type { Tier } from '../../../domain/hazard.ts'
import { pagesLevers } from '../../../words/en/pages-levers.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { raiseWords } from '../../result/lever-words.ts'
import { hrefOfQuestion } from '../../result/names.ts'

const words = pagesLevers.raises

/** Single changes to a riskier answer that would raise the tier, the highest first: what must not slip. */
export const Raises = ({ raises }: { readonly raises: readonly Raise[] }) => {
  if (raises.length === 0) return <p>{words.none}</p>
  return (
    <>
      <p>{words.lead}</p>
      <Disclosure summary={say(words.fold, { n: raises.length })} lazy>
        {([4, 3, 2] as const).map((tier) => (
          <RaisesTo key={tier} tier={tier} raises={raises.filter((raise) => raise.tier === tier)} />
        ))}
      </Disclosure>
    </>
  )
}

const RaisesTo = ({ tier, raises }: { readonly tier: Tier; readonly raises: readonly Raise[] }) => {
  if (raises.length === 0) return null
  return (
    <>
      <h3>{say(words.to, { tier: tiers[tier].name })}</h3>
      <ul>
        {raises.map((raise) => (
          <li key={`${raise.question} ${raise.action ?? ''} ${raise.option}`}>
            <a href={hrefOfQuestion(raise.question, raise.action)}>{raiseWords(raise)}</a>
          </li>
        ))}
      </ul>
    </>
  )
}
