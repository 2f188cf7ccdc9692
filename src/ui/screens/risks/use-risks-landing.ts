import { useEffect } from 'react'
import { hazardElementId } from '../../result/hazard-item.tsx'
import { STOPS, stopElementId } from '../../result/stop-place.ts'
import { landOn } from '../../land-on.ts'
import { type Landing, OWN_HAZARDS, ownHazardElementId } from '../../route.ts'
import { landOnPart } from '../land-on-part.ts'

/** "See why" ends at the hazard it speaks of, opened; a line of the contents at the heading of its part. */
export const useRisksLanding = (landing: Landing | null): void => {
  useEffect(() => {
    if (landing !== null) land(landing)
  }, [landing])
}

const land = ({ question, action }: Landing): void => {
  if (action === null) landOnPart(question)
  else if (question === OWN_HAZARDS) landOn(document.getElementById(ownHazardElementId(action)))
  else if (question === STOPS) landOnStop(action)
  else landOnHazard(question, action)
}

/** One that only cannot be ruled out stands in a fold. */
const landOnStop = (stop: string): void => {
  const found = document.getElementById(stopElementId(stop))
  if (found === null) landOnPart(STOPS)
  else landOn(found.querySelector('details') ?? found)
}

const landOnHazard = (hazard: string, action: string): void => {
  const found = document.getElementById(hazardElementId(hazard, action))
  const details = found?.closest('.hazard')?.querySelector('details')
  if (!details) return
  details.open = true
  details.querySelector('summary')?.focus()
}
