import type { Landing } from '../../route.ts'
import { StepScreen } from '../step-screen.tsx'
import { SafeguardList } from './safeguard-list.tsx'

/** How it is built, what it does in a crisis, the care around it; then what guards people. */
export const SafeguardsScreen = ({ landing }: { readonly landing: Landing | null }) => (
  <StepScreen step="safeguards" landing={landing} after={<SafeguardList />} />
)
