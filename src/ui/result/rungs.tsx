import type { RungReading } from '../../domain/result.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { Citations } from '../components/citation.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { DecidingAnswers } from './deciding-answers.tsx'
import { becauseOf } from './hazard-words.ts'

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
    <Sources rung={rung} />
  </div>
)

const Sources = ({ rung: { cites } }: { readonly rung: RungReading }) =>
  cites === 'our judgement' ? (
    <p className="rung__ours">{words.hazards.ours}</p>
  ) : (
    <Disclosure summary={say(words.hazards.sources, { n: cites.length })}>
      <Citations cites={cites} />
    </Disclosure>
  )
