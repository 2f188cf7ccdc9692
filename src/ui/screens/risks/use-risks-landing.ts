import { useEffect } from 'react'
import { hazardElementId } from '../../result/hazard-item.tsx'
import type { Landing } from '../../route.ts'
import { landOnPart } from '../land-on-part.ts'

/** "See why" ends at the hazard it speaks of, opened; a line of the contents at the heading of its part. */
export const useRisksLanding = (landing: Landing | null): void => {
  useEffect(() => {
    if (landing === null) return
    if (landing.action === null) landOnPart(landing.question)
    else landOnHazard(landing.question, landing.action)
  }, [landing])
}

const landOnHazard = (hazard: string, action: string): void => {
  const found = document.getElementById(hazardElementId(hazard, action))
  const details = found?.closest('.hazard')?.querySelector('details')
  if (!details) return
  details.open = true
  details.querySelector('summary')?.focus()
}
