import { stops as rules } from '../../content/stops.ts'
import type { StopReading } from '../../domain/result.ts'
import type { Stop } from '../../domain/stop.ts'
import { pagesLaws } from '../../words/en/pages-laws.ts'
import { pagesRisks } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { entryOf } from './names.ts'
import { StopItem, StopLine } from './stop-item.tsx'
import { stopWords } from './stop-words.ts'

const words = pagesRisks.stops

interface StopsProps {
  readonly stops: readonly StopReading[]
  /** Level of the heading that stands above the list. */
  readonly under: 2 | 3
}

/** Reasons not to proceed, those of clinical practice apart from those of law. */
export const StopList = ({ stops, under }: StopsProps) => {
  const Heading = under === 2 ? 'h3' : 'h4'
  const ofKind = (kind: Stop['kind']) =>
    stops.filter(({ stop }) => entryOf<Stop>(rules, stop)?.kind === kind)
  return (
    <>
      <Heading>{pagesLaws.stops.clinical}</Heading>
      <StopsOfOneKind stops={ofKind('clinical')} under={under} />
      <Heading>{pagesLaws.stops.legal}</Heading>
      <p>{pagesLaws.stops.legalNote}</p>
      <StopsOfOneKind stops={ofKind('legal')} under={under} />
    </>
  )
}

/** Those that stand, those that nobody can rule out yet, and what was looked for in vain. */
const StopsOfOneKind = ({ stops, under }: StopsProps) => {
  const inState = (state: StopReading['state']) => stops.filter((stop) => stop.state === state)
  const [standing, open, none] = [inState('stands'), inState('cannot-be-ruled-out'), inState('none')]
  const isClear = standing.length + open.length === 0
  return (
    <>
      {isClear && <p>{words.noneStand}</p>}
      <ul className="plain-list">
        {standing.map((stop) => (
          <StopItem key={stop.stop} stop={stop} under={under} />
        ))}
      </ul>
      {open.length > 0 && <p>{say(words.open, { n: open.length })}</p>}
      <ul className="plain-list">
        {open.map((stop) => (
          <StopLine key={stop.stop} stop={stop} />
        ))}
      </ul>
      {none.length > 0 && (
        <Disclosure summary={say(words[isClear ? 'lookedAll' : 'looked'], { n: none.length })}>
          <ul>
            {none.map(({ stop }) => (
              <li key={stop}>{stopWords(stop).name}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  )
}
