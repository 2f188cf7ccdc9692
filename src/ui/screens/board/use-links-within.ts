import { type RefObject, useEffect } from 'react'
import { routeOf } from '../../route.ts'
import { focusPlace } from './reading-place.ts'

/**
 * Reasons link to the questions they rest on, as pages of an open worksheet. Here none is open: such a link moves to
 * the answer further down this page instead.
 */
export const useLinksWithin = (box: RefObject<HTMLElement | null>): void => {
  useEffect(() => {
    const element = box.current
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#/"]') : null
      const route = link === null ? null : routeOf(link.getAttribute('href') ?? '')
      if (route?.page !== 'step') return
      event.preventDefault()
      const { question = '', action = null } = route.landing ?? {}
      const isSafeguard = route.step === 'safeguards' && !question.includes('.')
      focusPlace(isSafeguard ? { safeguard: question } : { question, action })
    }
    element?.addEventListener('click', follow)
    return () => element?.removeEventListener('click', follow)
  }, [box])
}
