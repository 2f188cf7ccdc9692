import { stops } from '../../content/stops.ts'
import type { StopReading } from '../../domain/result.ts'
import type { Stop } from '../../domain/stop.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { Citations } from '../components/citation.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { DecidingAnswers } from './deciding-answers.tsx'
import { entryOf } from './names.ts'
import { stopWords } from './stop-words.ts'

interface StopProps {
  readonly stop: StopReading
}

/** One that stands: nobody should have to open anything to learn why. */
export const StopItem = ({ stop }: StopProps) => (
  <li className="stop">
    <h3 className="stop__name">
      <span className="stop__state">{stateOf(stop)}</span>
      {stopWords(stop.stop).name}
    </h3>
    <StopWhy stop={stop} />
  </li>
)

/** One that an open answer leaves possible. */
export const StopLine = ({ stop }: StopProps) => (
  <li className="stop stop--open">
    <Disclosure
      summary={
        <>
          <span className="stop__state">{stateOf(stop)}</span> {stopWords(stop.stop).name}
        </>
      }
      lazy
    >
      <StopWhy stop={stop} />
    </Disclosure>
  </li>
)

const stateOf = ({ stop, state }: StopReading): string => {
  const source = entryOf<Stop>(stops, stop)
  return source === undefined ? words.stops[state] : `${words.stops[state]}, ${words.stops[source.kind]}`
}

const StopWhy = ({ stop: { stop, deciding } }: StopProps) => {
  const { why, clears } = stopWords(stop)
  const source = entryOf<Stop>(stops, stop)
  return (
    <>
      <p>{why}</p>
      <DecidingAnswers answers={deciding} />
      <p>
        <strong>{words.stops.clears}:</strong> {clears}
      </p>
      {source && (
        <Disclosure summary={say(words.hazards.sources, { n: source.cites.length })} lazy>
          <Citations cites={source.cites} />
        </Disclosure>
      )}
    </>
  )
}
