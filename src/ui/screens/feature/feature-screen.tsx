import type { Landing } from '../../route.ts'
import { StepScreen } from '../step-screen.tsx'
import { Team } from './team.tsx'
import { useRecord } from '../../worksheet-context.tsx'

/** Whoever answers alone is the only one at their table. */
export const FeatureScreen = ({ landing }: { readonly landing: Landing | null }) => {
  const isAlone = useRecord((record) => record.alone !== undefined)
  return <StepScreen step="feature" landing={landing} after={isAlone ? null : <Team />} />
}
