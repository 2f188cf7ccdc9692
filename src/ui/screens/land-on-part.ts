import { useEffect } from 'react'
import { landOn } from '../land-on.ts'
import type { Landing } from '../route.ts'
import { partHeadingId } from './part.tsx'

/** The part takes the focus. */
export const landOnPart = (id: string): void => landOn(document.getElementById(partHeadingId(id)))

/** A line of the contents ends at the heading of its part. */
export const usePartLanding = (landing: Landing | null): void => {
  useEffect(() => {
    if (landing !== null) landOnPart(landing.question)
  }, [landing])
}
