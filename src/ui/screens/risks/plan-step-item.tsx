import type { TierStep } from '../../../domain/tier-step.ts'
import type { PlanStep } from '../../../record/worksheet.ts'
import { pagesPlan as words } from '../../../words/en/pages-plan.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Option } from '../../fields/option.tsx'
import { OwnerAndDay } from '../../fields/owner-and-day.tsx'
import { dayOf } from '../../moment.ts'
import { Sources } from '../../result/sources.tsx'
import { stepWords } from '../../result/step-words.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'

interface PlanStepItemProps {
  readonly id: string
  readonly step: TierStep
}

/** One line of the checklist, to tick, and behind it who sees to it, by when, why, and what it rests on. */
export const PlanStepItem = ({ id, step }: PlanStepItemProps) => {
  const planned = useRecord((record) => record.plan[id]) ?? NOTHING
  const { patchPlan } = useActions()
  const { do: doing, why } = stepWords(id)
  const field = `plan-${id}`
  return (
    <li className="plan-step">
      <Option
        type="checkbox"
        id={`${field}-done`}
        name={`${field}-done`}
        label={doing}
        hint={ownerWords(planned)}
        checked={planned.done === true}
        onChange={(on) => patchPlan(id, { done: on ? true : undefined })}
      />
      <Disclosure summary={<DetailsLine step={doing} />} className="plan-step__details" lazy>
        <p>{why}</p>
        <OwnerAndDay
          id={field}
          labels={words}
          value={planned}
          onOwner={(owner) => patchPlan(id, { owner })}
          onDue={(due) => patchPlan(id, { due })}
        />
        <Sources cites={step.cites} />
      </Disclosure>
    </li>
  )
}

const NOTHING: PlanStep = {}

/** Many lines open the same details, so each says whose. */
const DetailsLine = ({ step }: { readonly step: string }) => (
  <>
    {words.details}
    <span className="visually-hidden">: {step}</span>
  </>
)

const ownerWords = ({ owner, due }: PlanStep): string => {
  if (owner === undefined) return due === undefined ? words.unowned : say(words.dueBy, { due: dayOf(due) })
  return due === undefined ? owner : say(words.ownedBy, { owner, due: dayOf(due) })
}
