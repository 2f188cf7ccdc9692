import { useEffect } from 'react'
import { openFoldsAround } from '../../open-folds.ts'
import { hazardElementId } from '../../result/hazard-item.tsx'
import type { Landing } from '../../route.ts'
import { partHeadingId } from './part.tsx'

/** "See why" ends at the hazard it speaks of, opened; a line of the contents at the heading of its part. */
export const useRisksLanding = (landing: Landing | null): void => {
  useEffect(() => {
    if (landing === null) return
    if (landing.action === null) landOnPart(landing.question)
    else landOnHazard(landing.question, landing.action)
  }, [landing])
}

/** The part takes the focus, so that reading and Tab go on from there; a link followed before lands all the same. */
export const landOnPart = (id: string): void => {
  const heading = document.getElementById(partHeadingId(id))
  openFoldsAround(heading)
  heading?.scrollIntoView({ block: 'start', behavior: 'instant' })
  heading?.focus({ preventScroll: true })
}

const landOnHazard = (hazard: string, action: string): void => {
  const found = document.getElementById(hazardElementId(hazard, action))
  const details = found?.closest('.hazard')?.querySelector('details')
  if (!details) return
  details.open = true
  details.querySelector('summary')?.focus()
}
