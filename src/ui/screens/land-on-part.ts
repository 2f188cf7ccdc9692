import { useEffect } from 'react'
import { openFoldsAround } from '../open-folds.ts'
import type { Landing } from '../route.ts'
import { partHeadingId } from './part.tsx'

/** The part takes the focus, so that reading and Tab go on from there; a link followed before lands all the same. */
export const landOnPart = (id: string): void => {
  const heading = document.getElementById(partHeadingId(id))
  openFoldsAround(heading)
  heading?.scrollIntoView({ block: 'start', behavior: 'instant' })
  heading?.focus({ preventScroll: true })
}

/** A line of the contents ends at the heading of its part. */
export const usePartLanding = (landing: Landing | null): void => {
  useEffect(() => {
    if (landing !== null) landOnPart(landing.question)
  }, [landing])
}
