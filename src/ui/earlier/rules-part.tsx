import { useDeferredValue, useMemo } from 'react'
import { seal } from '../../content/seal.ts'
import type { RulesBefore } from '../../record/rules-before.ts'
import { tiersUnder } from '../../record/tiers-under.ts'
import type { Worksheet } from '../../record/worksheet.ts'
import { pagesEarlier } from '../../words/en/pages-earlier.ts'
import { say } from '../../words/say.ts'
import { momentOf } from '../moment.ts'
import { stopWords } from '../result/stop-words.ts'
import { TierMoves } from './tier-moves.tsx'

const words = pagesEarlier.rules

/** What rules are called; two wordings can bear one version. */
const rulesName = (version: string): string =>
  say(version === seal.version ? words.namedFirst : words.named, { version })

interface RulesPartProps {
  readonly record: Worksheet
  /** Null while they are being looked up. */
  readonly before: readonly RulesBefore[] | null
}

/** Which rules it was answered under, and what the same answers come to under these and under ours. */
export const RulesPart = ({ record, before }: RulesPartProps) => (
  <section>
    <h3>{words.heading}</h3>
    {before === null && <p role="status">{words.loading}</p>}
    {before?.map((rules) => (
      <Under key={`${rules.sha256}${rules.until}`} rules={rules} record={record} />
    ))}
  </section>
)

const Under = ({ rules, record }: { readonly rules: RulesBefore; readonly record: Worksheet }) => {
  const { version, until, sha256, known } = rules
  const name = rulesName(version)
  const rulesThen = known ? name : say(words.named, { version })
  return (
    <>
      <p>{say(words.until, { rules: rulesThen, day: momentOf(until), ours: seal.version })}</p>
      {known === null ? (
        <p>
          {say(words.unknown, { version })} <code className="code">{sha256}</code>
        </p>
      ) : (
        <Tiers name={name} theirs={known} record={record} />
      )}
    </>
  )
}

interface TiersProps {
  readonly name: string
  readonly theirs: NonNullable<RulesBefore['known']>
  readonly record: Worksheet
}

const Tiers = ({ name, theirs: { rubric }, record }: TiersProps) => {
  const settled = useDeferredValue(record)
  const tiers = useMemo(() => tiersUnder(settled, rubric), [settled, rubric])
  const { stops } = tiers
  return (
    <>
      <TierMoves tiers={tiers} name={name} />
      <Stops lead={words.stops} stops={stops.after} />
      <Stops lead={words.stopsGone} stops={stops.before} />
    </>
  )
}

const Stops = ({ lead, stops }: { readonly lead: string; readonly stops: readonly string[] }) =>
  stops.length > 0 && (
    <>
      <p>{lead}</p>
      <ul>
        {stops.map((stop) => (
          <li key={stop}>{stopWords(stop).name}</li>
        ))}
      </ul>
    </>
  )
