import type { Hinge, Sensitivity } from '../../../domain/sensitivity.ts'
import { pagesLevers } from '../../../words/en/pages-levers.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { becauseOf, hazardWords } from '../../result/hazard-words.ts'
import { actionsPhrase } from '../../result/names.ts'

const words = pagesLevers.survives

/** Whether the tier survives if any one step of our own judgement were one level off, and what hangs on which. */
export const Survives = ({ sensitivity: { tier, tried, hinges } }: { readonly sensitivity: Sensitivity }) =>
  hinges.length === 0 ? (
    <p>{say(words.stable, { tier: tiers[tier].name, n: tried })}</p>
  ) : (
    <>
      <p>{say(words.hangs, { n: hinges.length, all: tried })}</p>
      <ul className="plain-list">
        {hinges.map((hinge) => (
          <HingeItem key={hinge.rung} hinge={hinge} stands={tier} />
        ))}
      </ul>
    </>
  )

interface HingeItemProps {
  readonly hinge: Hinge
  readonly stands: Sensitivity['tier']
}

const HingeItem = ({ hinge: { rung, lower, higher, hazards }, stands }: HingeItemProps) => (
  <li className="hinge">
    <p className="hinge__step">{becauseOf(rung)}</p>
    <p>
      {lower !== stands && say(words.lower, { tier: tiers[lower].name })}{' '}
      {higher !== stands && say(words.higher, { tier: tiers[higher].name })}
    </p>
    <p className="soft">{words.moves}:</p>
    <ul>
      {byHazard(hazards).map(({ hazard, actions }) => (
        <li key={hazard}>
          {say(words.hazard, { hazard: hazardWords(hazard).name, action: actionsPhrase(actions) })}
        </li>
      ))}
    </ul>
  </li>
)

/** Each hazard once, with every action that it moves for. */
const byHazard = (hazards: Hinge['hazards']) =>
  [...new Set(hazards.map(({ hazard }) => hazard))].map((hazard) => ({
    hazard,
    actions: hazards.filter((one) => one.hazard === hazard).map(({ action }) => action),
  }))
