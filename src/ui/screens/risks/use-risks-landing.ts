import { useEffect } from 'react'
import { hazardElementId } from '../../result/hazard-item.tsx'
import { type Landing, routeOf } from '../../route.ts'
import { landOnPart } from '../land-on-part.ts'

/** "See why" ends at the hazard it speaks of, opened; a line of the contents at the heading of its part. */
export const useRisksLanding = (landing: Landing | null): void => {
  useEffect(() => {
    if (landing !== null) land(landing)
  }, [landing])
}

/** A link of this page that was followed before changes no address; it lands all the same. */
export const landAgain = (href: string): void => {
  const route = routeOf(href)
  if (href === window.location.hash && route.page === 'step' && route.landing !== null) land(route.landing)
}

const land = ({ question, action }: Landing): void => {
  if (action === null) landOnPart(question)
  else landOnHazard(question, action)
}

const landOnHazard = (hazard: string, action: string): void => {
  const found = document.getElementById(hazardElementId(hazard, action))
  const details = found?.closest('.hazard')?.querySelector('details')
  if (!details) return
  details.open = true
  details.querySelector('summary')?.focus()
}
