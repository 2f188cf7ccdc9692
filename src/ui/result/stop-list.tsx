import type { StopReading } from '../../domain/result.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { StopItem, StopLine } from './stop-item.tsx'
import { stopWords } from './stop-words.ts'

/** Reasons not to proceed: those that stand, those that nobody can rule out yet, and what was looked for in vain. */
export const StopList = ({ stops }: { readonly stops: readonly StopReading[] }) => {
  const inState = (state: StopReading['state']) => stops.filter((stop) => stop.state === state)
  const [standing, open, none] = [inState('stands'), inState('cannot-be-ruled-out'), inState('none')]
  const isClear = standing.length + open.length === 0
  return (
    <>
      {isClear && <p>{words.stops.noneStand}</p>}
      <ul className="plain-list">
        {standing.map((stop) => (
          <StopItem key={stop.stop} stop={stop} />
        ))}
      </ul>
      {open.length > 0 && <p>{say(words.stops.open, { n: open.length })}</p>}
      <ul className="plain-list">
        {open.map((stop) => (
          <StopLine key={stop.stop} stop={stop} />
        ))}
      </ul>
      {none.length > 0 && (
        <Disclosure summary={say(words.stops[isClear ? 'lookedAll' : 'looked'], { n: none.length })}>
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
