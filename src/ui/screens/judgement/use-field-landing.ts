import { useEffect } from 'react'
import { hrefOf, type Landing } from '../../route.ts'

/** The element of a field on this page, by the place it has in the record. */
export const judgementElementId = (...path: readonly string[]): string => `judgement-${path.join('-')}`

/** The address of a field on this page: `#/judgement/benefit/evidence`. */
export const hrefOfField = (group: string, name?: string): string => hrefOf('judgement', group, name)

/** A link to a field ends in the field. */
export const useFieldLanding = (landing: Landing | null): void => {
  useEffect(() => {
    if (landing === null) return
    const { question: group, action: name } = landing
    const field = document.getElementById(judgementElementId(...[group, name].filter((part) => part !== null)))
    field?.scrollIntoView({ block: 'center' })
    field?.focus({ preventScroll: true })
  }, [landing])
}
