import type { ChanceReading, HazardRow } from '../../domain/result.ts'
import { likelihood, severity } from '../../words/en/levels.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { DecidingAnswers } from './deciding-answers.tsx'
import { HazardSafeguards } from './hazard-safeguards.tsx'
import { hazardWords } from './hazard-words.ts'
import { LevelLine } from './level-line.tsx'
import { ratingWords } from './rating-words.ts'
import { Rung, Rungs } from './rungs.tsx'

/** A hazard explaining itself: how bad, how likely, why it is there, what safeguards did, how good it could be. */
export const HazardWhy = ({ row }: { readonly row: HazardRow }) => (
  <>
    <p>{hazardWords(row.hazard).wrong}</p>
    <Severity row={row} />
    <Likelihood row={row} />
    <h4>{words.hazards.gate}</h4>
    <p>{hazardWords(row.hazard).gate}</p>
    <DecidingAnswers answers={row.gate} />
    <HazardSafeguards row={row} />
    <BestCase row={row} />
  </>
)

const Severity = ({ row: { inherent, severity: { held, raised } } }: { readonly row: HazardRow }) => {
  const { name, means } = severity[inherent.severity]
  return (
    <section>
      <h4>
        <LevelLine level={inherent.severity}>
          {say(words.hazards.severity, { n: inherent.severity, word: name })}
        </LevelLine>
      </h4>
      <p className="soft">{means}</p>
      <Rungs held={held} />
      {raised !== null && (
        <>
          <p>{words.hazards.raised}</p>
          <Rung rung={raised} />
        </>
      )}
    </section>
  )
}

const Likelihood = ({ row: { inherent, chances } }: { readonly row: HazardRow }) => {
  const { name, means } = likelihood[inherent.likelihood]
  return (
    <section>
      <h4>
        <LevelLine level={inherent.likelihood}>
          {say(words.hazards.likelihood, { n: inherent.likelihood, word: name })}
        </LevelLine>
      </h4>
      <p className="soft">{means}</p>
      {chances.length > 1 && <p>{words.hazards.smallest}</p>}
      {chances.map((chance) => (
        <Chance key={chance.kind} chance={chance} alone={chances.length === 1} />
      ))}
    </section>
  )
}

const Chance = ({ chance, alone }: { readonly chance: ChanceReading; readonly alone: boolean }) => (
  <div className={chance.sets ? 'chance chance--sets' : 'chance'}>
    {!alone && (
      <h5 className="chance__title">
        {words.hazards.chances[chance.kind]}: {say(words.hazards.level, { n: chance.level })}
        {chance.sets && <span className="tag">{words.hazards.sets}</span>}
      </h5>
    )}
    <Rungs held={chance.held} />
  </div>
)

const BestCase = ({ row: { best, residual } }: { readonly row: HazardRow }) => {
  if (best !== null && ratingWords(best.residual) === ratingWords(residual)) return null
  return (
    <>
      <h4>{words.hazards.best}</h4>
      <p>{best === null ? words.hazards.bestAbsent : ratingWords(best.residual)}</p>
    </>
  )
}
