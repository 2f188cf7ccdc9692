import { Suspense, useEffect } from 'react'
import type { Leaf } from '../../state/step.ts'
import { isOpenTo } from '../../state/walk.ts'
import { pagesAlone } from '../../words/en/pages-alone.ts'
import { Loading } from '../components/loading.tsx'
import { PageHeading } from '../components/page-heading.tsx'
import { type LazyScreen, lazily, prepareSoon } from '../lazily.ts'
import { type Landing, hrefOf } from '../route.ts'
import { useRecord } from '../worksheet-context.tsx'
import { LazyHelpBody } from '../fields/lazy-help-body.ts'
import { LazyFeatureScreen } from '../screens/feature/lazy-feature-screen.ts'
import { StepScreen } from '../screens/step-screen.tsx'

interface StepPageProps {
  readonly step: Leaf
  readonly landing: Landing | null
}

/** Screens with parts of their own come once a worksheet lies open; the W's are questions alone. */
const OWN: Partial<Record<Leaf, LazyScreen<Pick<StepPageProps, 'landing'>>>> = {
  feature: LazyFeatureScreen,
  safeguards: lazily(async () => (await import('../screens/safeguards/safeguards-screen.tsx')).SafeguardsScreen),
  risks: lazily(async () => (await import('../screens/risks/risks-screen.tsx')).RisksScreen),
  judgement: lazily(async () => (await import('../screens/judgement/judgement-screen.tsx')).JudgementScreen),
  together: lazily(async () => (await import('../screens/together/together-screen.tsx')).TogetherScreen),
  room: lazily(async () => (await import('../screens/room/room-screen.tsx')).RoomScreen),
  mine: lazily(async () => (await import('../screens/alone/mine-screen.tsx')).MineScreen),
  send: lazily(async () => (await import('../screens/alone/send-screen.tsx')).SendScreen),
  sign: lazily(async () => (await import('../screens/sign/sign-screen.tsx')).SignScreen),
}

export const StepPage = ({ step, landing }: StepPageProps) => {
  const isOpen = useRecord((record) => isOpenTo(record, step))
  const isAlone = useRecord((record) => record.alone !== undefined)
  useEffect(() => prepareSoon([LazyHelpBody, ...Object.values(OWN)]), [])
  if (!isOpen) return <NotForYou isAlone={isAlone} />
  const Own = OWN[step]
  if (Own === undefined) return <StepScreen key={step} step={step as 'who'} landing={landing} />
  return (
    <Suspense fallback={<Loading />}>
      <Own landing={landing} />
    </Suspense>
  )
}

/** An address that was typed, or kept from another worksheet. */
const NotForYou = ({ isAlone }: { readonly isAlone: boolean }) => (
  <>
    <PageHeading>{isAlone ? pagesAlone.closed.notYet : pagesAlone.closed.notAlone}</PageHeading>
    <p>
      <a href={hrefOf(isAlone ? 'mine' : 'feature')}>{pagesAlone.closed.way}</a>
    </p>
  </>
)
