import { useEffect } from 'react'
import { openFoldsAround } from '../../open-folds.ts'
import { type Landing, hrefOf } from '../../route.ts'

/** The element of a field on this page, by the place it has in the record. */
export const judgementElementId = (...path: readonly string[]): string => `judgement-${path.join('-')}`

/** The address of a field on this page: `#/judgement/benefit/evidence`. */
export const hrefOfField = (group: string, name?: string): string => hrefOf('judgement', group, name)

/** A link to a field ends in the field. */
export const useFieldLanding = (landing: Landing | null): void => {
  useEffect(() => {
    if (landing !== null) land(landing)
  }, [landing])
}

const land = ({ question: group, action: name }: Landing): void => {
  const field = document.getElementById(judgementElementId(...[group, name].filter((part) => part !== null)))
  openFoldsAround(field)
  field?.scrollIntoView({ block: 'center', behavior: 'instant' })
  field?.focus({ preventScroll: true })
}
