import type { TierStep } from '../../../domain/tier-step.ts'
import { headlineIn } from '../../../record/headline.ts'
import { resultOf } from '../../../state/selectors.ts'
import { nextSteps } from '../../../words/en/next-steps.ts'
import { pagesPlan as words } from '../../../words/en/pages-plan.ts'
import { tiers } from '../../../words/en/tiers.ts'
import { say } from '../../../words/say.ts'
import { tierStepGroups } from '../../../words/en/tier-steps.ts'
import { stepsAsked, stepsDone } from '../../result/steps-asked.ts'
import { WhatNext } from '../../result/what-next.tsx'
import { useRecord } from '../../worksheet-context.tsx'
import { PlanStepItem } from './plan-step-item.tsx'
import { Part } from '../part.tsx'
import '../../styles/team.css'

type Asked = readonly (readonly [string, TierStep])[]

/** What happens next, and what the tier, at its worst, asks: a checklist with who sees to it and by when. */
export const TierAsks = () => {
  const record = useRecord()
  const { enough } = resultOf(record)
  const { tier: { worst } } = headlineIn(record)
  const asked = stepsAsked(record)
  return (
    <Part id="tier-asks" heading={nextSteps.heading}>
      <WhatNext record={record} />
      <h3>{words.heading}</h3>
      {!enough ? (
        <p>{words.notEnough}</p>
      ) : (
        <>
          <p>
            {say(words.lead, { tier: tiers[worst].name })}{' '}
            <strong>{say(words.done, { done: stepsDone(record), all: asked.length })}</strong>
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
      <h4>{title}</h4>
      <ul className="plain-list">
        {steps.map(([id, step]) => (
          <PlanStepItem key={id} id={id} step={step} />
        ))}
      </ul>
    </section>
  )
}
