import type { Landing } from '../../route.ts'
import { StepScreen } from '../step-screen.tsx'
import { Team } from './team.tsx'

export const FeatureScreen = ({ landing }: { readonly landing: Landing | null }) => (
  <StepScreen step="feature" landing={landing} after={<Team />} />
)
