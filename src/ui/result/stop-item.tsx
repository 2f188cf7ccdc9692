import { stops } from '../../content/stops.ts'
import type { StopReading } from '../../domain/result.ts'
import type { Stop } from '../../domain/stop.ts'
import { pagesLaws } from '../../words/en/pages-laws.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { dayOf } from '../moment.ts'
import { DecidingAnswers } from './deciding-answers.tsx'
import { entryOf } from './names.ts'
import { Sources } from './sources.tsx'
import { stopElementId } from './stop-place.ts'
import { stopWords } from './stop-words.ts'

interface StopProps {
  readonly stop: StopReading
}

interface StopItemProps extends StopProps {
  /** Level of the heading over all reasons; that of their kind stands between. */
  readonly under: 2 | 3
}

/** One that stands: nobody should have to open anything to learn why. */
export const StopItem = ({ stop, under }: StopItemProps) => {
  const Heading = under === 2 ? 'h4' : 'h5'
  return (
    <li className="stop">
      <Heading className="stop__name" id={stopElementId(stop.stop)} tabIndex={-1}>
        <span className="stop__state">{words.stops[stop.state]}</span>
        {stopWords(stop.stop).name}
      </Heading>
      <StopWhy stop={stop} />
    </li>
  )
}

/** One that an open answer leaves possible. */
export const StopLine = ({ stop }: StopProps) => (
  <li className="stop stop--open" id={stopElementId(stop.stop)}>
    <Disclosure
      summary={
        <>
          <span className="stop__state">{words.stops[stop.state]}</span> {stopWords(stop.stop).name}
        </>
      }
      lazy
    >
      <StopWhy stop={stop} />
    </Disclosure>
  </li>
)

const StopWhy = ({ stop: { stop, deciding } }: StopProps) => {
  const { why, clears } = stopWords(stop)
  const source = entryOf<Stop>(stops, stop)
  return (
    <>
      <p>{why}</p>
      {source?.from !== undefined && <p>{say(pagesLaws.stopFrom, { date: dayOf(source.from) })}</p>}
      <DecidingAnswers answers={deciding} />
      <p>
        <strong>{words.stops.clears}:</strong> {clears}
      </p>
      {source !== undefined && <Sources cites={source.cites} />}
    </>
  )
}
