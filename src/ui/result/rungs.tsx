import type { RungReading } from '../../domain/result.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { DecidingAnswers } from './deciding-answers.tsx'
import { becauseOf } from './hazard-words.ts'
import { Sources } from './sources.tsx'

interface RungsProps {
  /** Highest first. */
  readonly held: readonly RungReading[]
}

/** The rung that set a level, in full; the lower ones that hold too stand behind a line. */
export const Rungs = ({ held }: RungsProps) => {
  const [top, ...lower] = held
  if (top === undefined) return <p>{words.hazards.lowest}</p>
  return (
    <>
      <Rung rung={top} />
      {lower.length > 0 && (
        <Disclosure summary={say(words.hazards.alsoHeld, { n: lower.length })}>
          {lower.map((rung) => (
            <Rung key={rung.rung} rung={rung} />
          ))}
        </Disclosure>
      )}
    </>
  )
}

/** Why a level is reached: because, which answers, and what it rests on. */
export const Rung = ({ rung }: { readonly rung: RungReading }) => (
  <div className="rung">
    <p className="rung__because">{becauseOf(rung.rung)}</p>
    <DecidingAnswers answers={rung.deciding} />
    <Sources cites={rung.cites} />
  </div>
)
