import { useEffect } from 'react'
import { openFoldsAround } from '../../open-folds.ts'
import { type Landing, hrefOf, routeOf } from '../../route.ts'

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

/** A link that was followed before changes no address; it lands all the same. */
export const landAgain = (href: string): void => {
  const route = routeOf(href)
  if (href === window.location.hash && route.page === 'step' && route.landing !== null) land(route.landing)
}

const land = ({ question: group, action: name }: Landing): void => {
  const field = document.getElementById(judgementElementId(...[group, name].filter((part) => part !== null)))
  openFoldsAround(field)
  field?.scrollIntoView({ block: 'center', behavior: 'instant' })
  field?.focus({ preventScroll: true })
}
