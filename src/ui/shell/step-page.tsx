import { type ComponentType, type LazyExoticComponent, Suspense, lazy } from 'react'
import type { Step } from '../../state/step.ts'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import type { Landing } from '../route.ts'
import { StepScreen } from '../screens/step-screen.tsx'

interface StepPageProps {
  readonly step: Step
  readonly landing: Landing | null
}

type Landed = ComponentType<Pick<StepPageProps, 'landing'>>

const load = (screen: () => Promise<Landed>) => lazy(async () => ({ default: await screen() }))

/** Screens with parts of their own come when they are first turned to; the W's are questions alone. */
const OWN: Partial<Record<Step, LazyExoticComponent<Landed>>> = {
  feature: load(async () => (await import('../screens/feature/feature-screen.tsx')).FeatureScreen),
  safeguards: load(async () => (await import('../screens/safeguards/safeguards-screen.tsx')).SafeguardsScreen),
  risks: load(async () => (await import('../screens/risks/risks-screen.tsx')).RisksScreen),
  judgement: load(async () => (await import('../screens/judgement/judgement-screen.tsx')).JudgementScreen),
  sign: load(async () => (await import('../screens/sign/sign-screen.tsx')).SignScreen),
}

export const StepPage = ({ step, landing }: StepPageProps) => {
  const Own = OWN[step]
  if (Own === undefined) return <StepScreen key={step} step={step as 'who'} landing={landing} />
  return (
    <Suspense fallback={<p role="status">{words.errors.loading}</p>}>
      <Own landing={landing} />
    </Suspense>
  )
}
