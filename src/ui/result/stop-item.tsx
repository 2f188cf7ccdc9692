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

export const StopItem = ({ stop: { stop, state, deciding } }: { readonly stop: StopReading }) => {
  const { name, why, clears } = stopWords(stop)
  const source = entryOf<Stop>(stops, stop)
  return (
    <li className={`stop stop--${state}`}>
      <h3 className="stop__name">
        <span className="stop__state">
          {words.stops[state]}
          {source && `, ${words.stops[source.kind]}`}
        </span>
        {name}
      </h3>
      <p>{why}</p>
      <DecidingAnswers answers={deciding} />
      <p>
        <strong>{words.stops.clears}:</strong> {clears}
      </p>
      {source && (
        <Disclosure summary={say(words.hazards.sources, { n: source.cites.length })}>
          <Citations cites={source.cites} />
        </Disclosure>
      )}
    </li>
  )
}
