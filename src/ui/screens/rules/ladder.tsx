import type { ReactNode } from 'react'
import type { Condition } from '../../../domain/condition.ts'
import type { Cites } from '../../../domain/hazard.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { becauseOf } from '../../result/hazard-words.ts'
import { Cited } from './cited.tsx'
import { isAlways } from './condition-words.ts'
import { When } from './when.tsx'

const words = pagesRules.hazards

export interface Step {
  readonly id: string
  readonly level: number
  readonly when: Condition
  readonly cites: Cites
}

interface LadderProps {
  readonly steps: readonly Step[]
  readonly nameOf: (level: number) => string
  /** The level where no line holds. */
  readonly lowest: number
}

/** The lines by which a level is reached, the highest first: the first that holds sets it. */
export const Ladder = ({ steps, nameOf, lowest }: LadderProps) => {
  const isAlwaysAbove = steps.some(({ when }) => isAlways(when))
  return (
    <ol className="ladder plain-list">
      {steps.toSorted((a, b) => b.level - a.level).map((step) => (
        <LadderLine key={step.id} level={nameOf(step.level)} step={step} />
      ))}
      {!isAlwaysAbove && (
        <li className="ladder__line">
          <strong>{nameOf(lowest)}</strong> <span>{words.else}</span>
        </li>
      )}
    </ol>
  )
}

interface LadderLineProps {
  readonly level: ReactNode
  readonly step: Omit<Step, 'level'>
}

export const LadderLine = ({ level, step: { id, when, cites } }: LadderLineProps) => (
  <li className="ladder__line">
    <strong>{level}</strong>
    <div>
      <p className="ladder__because">
        {becauseOf(id)} <Cited cites={cites} />
      </p>
      <When condition={when} />
    </div>
  </li>
)
