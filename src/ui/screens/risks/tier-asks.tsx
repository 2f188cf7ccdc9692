import { tierSteps } from '../../../content/tier-steps.ts'
import type { TierStep } from '../../../domain/tier-step.ts'
import { headlineIn } from '../../../record/headline.ts'
import { resultOf } from '../../../state/selectors.ts'
import { pagesPlan as words } from '../../../words/en/pages-plan.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { tierStepGroups } from '../../../words/en/tier-steps.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { PlanStepItem } from './plan-step-item.tsx'
import { Part } from '../part.tsx'
import '../../styles/team.css'

type Asked = readonly (readonly [string, TierStep])[]

/** What the tier, at its worst, asks of the team: a checklist with who sees to it and by when. */
export const TierAsks = () => {
  const { enough } = useRecord(resultOf)
  const { tier: { worst } } = useRecord(headlineIn)
  const plan = useRecord((record) => record.plan)
  const asked: Asked = Object.entries<TierStep>(tierSteps).filter(([, { from }]) => from <= worst)
  const done = asked.filter(([id]) => plan[id]?.done).length
  return (
    <Part id="tier-asks" heading={words.heading}>
      {!enough ? (
        <p>{words.notEnough}</p>
      ) : (
        <>
          <p>
            {say(words.lead, { tier: tiers[worst].name })}{' '}
            <strong>{say(words.done, { done, all: asked.length })}</strong>
          </p>
          {Object.entries(tierStepGroups).map(([about, title]) => (
            <Group key={about} title={title} steps={asked.filter(([, step]) => step.about === about)} />
          ))}
        </>
      )}
    </Part>
  )
}

const Group = ({ title, steps }: { readonly title: string; readonly steps: Asked }) => {
  if (steps.length === 0) return null
  return (
    <section>
      <h3>{title}</h3>
      <ul className="plain-list">
        {steps.map(([id, step]) => (
          <PlanStepItem key={id} id={id} step={step} />
        ))}
      </ul>
    </section>
  )
}
