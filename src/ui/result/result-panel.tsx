import { useDeferredValue } from 'react'
import { rubric } from '../../content/rubric.ts'
import type { Headline } from '../../domain/team-view.ts'
import type { Result } from '../../domain/result.ts'
import { headlineIn } from '../../record/headline.ts'
import { assumedPlaces } from '../../record/places.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { openQuestionsOf, resultOf } from '../../state/selectors.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { tierNotes, tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { Explained } from '../glossary/explained.tsx'
import { RULES } from '../route.ts'
import { hrefOfQuestion, questionName } from './names.ts'
import { RaisedAndDeparted } from './raised-and-departed.tsx'
import { TierStatement } from './tier-statement.tsx'

interface ResultPanelProps {
  readonly record: Worksheet
}

/** The tier before and after safeguards, who raised it, and how far it may still move. */
export const ResultPanel = ({ record }: ResultPanelProps) => (
  <section className="result-panel card" aria-labelledby="result-heading">
    <h2 id="result-heading" tabIndex={-1}>
      {words.tier.heading}
    </h2>
    {resultOf(record).enough ? <Tiers record={record} /> : <NotEnough />}
    <p className="result-panel__rules">
      <a href={RULES}>{words.tier.howMade}</a>
    </p>
  </section>
)

const NotEnough = () => (
  <>
    <p className="result-panel__none">{tierNotes.notEnough}</p>
    <p>
      <Explained text={words.tier.notEnoughWhy} terms={['unknown']} />
    </p>
    <ul>
      {[rubric.actionsQuestion, ...rubric.enough].map((question) => (
        <li key={question}>
          <a href={hrefOfQuestion(question, null)}>{questionName(question)}</a>
        </li>
      ))}
    </ul>
  </>
)

const Tiers = ({ record }: ResultPanelProps) => {
  const result = resultOf(record)
  const headline = headlineIn(record)
  const { tier } = headline
  return (
    <>
      <TierPair result={result} headline={headline} />
      <RaisedAndDeparted record={record} headline={headline} />
      <p>
        {openWords(result, headline, openQuestionsOf(useDeferredValue(record)).length)}{' '}
        {say(words.tier.assumed, { n: assumedPlaces(record).length })}
      </p>
      <h3>{words.tier.asks}</h3>
      <p>
        {tiers[tier.worst].means} {tiers[tier.worst].asks}
      </p>
      {tier.best !== tier.worst && <p>{words.tier.couldAsk}</p>}
      <p className="result-panel__caution">
        <strong>{tierNotes.lowIsNotSafe}</strong> <Explained text={tierNotes.notAClass} terms={['tier']} />
      </p>
    </>
  )
}

interface TierPairProps {
  readonly result: Result
  readonly headline: Headline
}

const TierPair = ({ result: { inherentTier }, headline: { tier } }: TierPairProps) => (
  <dl className="result-panel__tiers">
    <div className="result-panel__tier result-panel__tier--after">
      <dt>{words.tier.after}</dt>
      <dd>
        <TierStatement tier={tier} />
      </dd>
    </div>
    <div className="result-panel__tier">
      <dt>{words.tier.before}</dt>
      <dd>
        <TierStatement tier={inherentTier} />
      </dd>
    </div>
  </dl>
)

/** Beside a settled tier nobody should read that it may still move. */
const openWords = ({ stops }: Result, { tier }: Headline, n: number): string => {
  if (tier.best !== tier.worst) return say(words.tier.open, { n })
  const isStopOpen = stops.some(({ state }) => state === 'cannot-be-ruled-out')
  return say(words.tier.openSettled, { n, what: words.tier.openWhat[isStopOpen ? 'stops' : 'ratings'] })
}
