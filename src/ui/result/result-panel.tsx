import { rubric } from '../../content/rubric.ts'
import type { Result } from '../../domain/result.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { tierNotes, tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { hrefOfQuestion, questionName } from './names.ts'
import { TierStatement } from './tier-statement.tsx'

interface ResultPanelProps {
  readonly result: Result
  readonly openCount: number
  /** Protective answers that nobody decided or documented. */
  readonly assumed: number
}

export const ResultPanel = (props: ResultPanelProps) => (
  <section className="result-panel card" aria-labelledby="result-heading">
    <h2 id="result-heading">{words.tier.heading}</h2>
    {props.result.enough ? <Tiers {...props} /> : <NotEnough />}
  </section>
)

const NotEnough = () => (
  <>
    <p className="result-panel__none">{tierNotes.notEnough}</p>
    <p>{words.tier.notEnoughWhy}</p>
    <ul>
      {[rubric.actionsQuestion, ...rubric.enough].map((question) => (
        <li key={question}>
          <a href={hrefOfQuestion(question, null)}>{questionName(question)}</a>
        </li>
      ))}
    </ul>
  </>
)

const Tiers = ({ result, openCount, assumed }: ResultPanelProps) => (
  <>
    <dl className="result-panel__tiers">
      <div className="result-panel__tier result-panel__tier--after">
        <dt>{words.tier.after}</dt>
        <dd>
          <TierStatement tier={result.tier} />
        </dd>
      </div>
      <div className="result-panel__tier">
        <dt>{words.tier.before}</dt>
        <dd>
          <TierStatement tier={result.inherentTier} />
        </dd>
      </div>
    </dl>
    <p>
      {openWords(result, openCount)} {say(words.tier.assumed, { n: assumed })}
    </p>
    <h3>{words.tier.asks}</h3>
    <p>
      {tiers[result.tier.worst].means} {tiers[result.tier.worst].asks}
    </p>
    {!isSettled(result) && <p>{words.tier.couldAsk}</p>}
    <p className="result-panel__caution">
      <strong>{tierNotes.lowIsNotSafe}</strong> {tierNotes.notAClass}
    </p>
  </>
)

const isSettled = ({ tier }: Result): boolean => tier.best === tier.worst

/** Beside a settled tier nobody should read that it may still move. */
const openWords = (result: Result, n: number): string => {
  if (!isSettled(result)) return say(words.tier.open, { n })
  const isStopOpen = result.stops.some(({ state }) => state === 'cannot-be-ruled-out')
  return say(words.tier.openSettled, { n, what: words.tier.openWhat[isStopOpen ? 'stops' : 'ratings'] })
}
