import { pagesFirstSteps as words } from '../../../words/en/pages-first-steps.ts'
import { tierNotes } from '../../../words/en/tiers.ts'
import { TryOut } from './try-out.tsx'

export const STEPS = ['meaning', 'actions', 'look', 'unknown', 'safeguard', 'end'] as const

export type FirstStepId = (typeof STEPS)[number]

/** A few sentences, and what there is to click. */
export const FirstStep = ({ step }: { readonly step: FirstStepId }) => (
  <>
    {words.steps[step].text.map((sentence) => (
      <p key={sentence}>{sentence}</p>
    ))}
    {step === 'end' ? <WhatYouGet /> : step !== 'meaning' && <TryOut trial={step} />}
  </>
)

const WhatYouGet = () => {
  const { points, last } = words.steps.end
  return (
    <>
      <ul>
        {points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p>
        {last} <strong>{tierNotes.lowIsNotSafe}</strong>
      </p>
    </>
  )
}
