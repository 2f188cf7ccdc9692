import { stops } from '../../../content/stops.ts'
import type { Stop } from '../../../domain/stop.ts'
import { pagesLaws } from '../../../words/en/pages-laws.ts'
import { pagesRisks } from '../../../words/en/pages-risks.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { say } from '../../../words/say.ts'
import { dayOf } from '../../moment.ts'
import { stopWords } from '../../result/stop-words.ts'
import { Cited } from './cited.tsx'
import { RuleCard } from './rules-part.tsx'
import { When } from './when.tsx'

const words = pagesRules.stops
const all: readonly (readonly [string, Stop])[] = Object.entries(stops)

/** Every reason not to proceed, those of clinical practice first. */
export const StopCards = () => (
  <>
    <p>{words.lead}</p>
    {(['clinical', 'legal'] as const).map((kind) => (
      <section key={kind}>
        <h3>{pagesLaws.stops[kind]}</h3>
        {all.filter(([, stop]) => stop.kind === kind).map(([id, stop]) => (
          <StopCard key={id} id={id} stop={stop} />
        ))}
      </section>
    ))}
  </>
)

const StopCard = ({ id, stop }: { readonly id: string; readonly stop: Stop }) => {
  const { name, why, clears } = stopWords(id)
  return (
    <RuleCard kind="stop" id={id} name={name}>
      <p>{why}</p>
      <When condition={stop.when} message={words.when} />
      {stop.perhaps !== undefined && <When condition={stop.perhaps} message={words.perhaps} />}
      {stop.from !== undefined && <p>{say(pagesLaws.stopFrom, { date: dayOf(stop.from) })}</p>}
      <p>
        <strong>{pagesRisks.stops.clears}:</strong> {clears}
      </p>
      <p>
        <Cited cites={stop.cites} />
      </p>
    </RuleCard>
  )
}
