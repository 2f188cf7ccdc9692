import { type ReactNode, useEffect, useRef } from 'react'
import { hasTurned } from '../route.ts'

interface PageHeadingProps {
  readonly children: ReactNode
  /** False where the page lands on something else, such as one question of it. */
  readonly takesFocus?: boolean
}

/**
 * The one h1 of a page. It takes the focus on arrival, so that a screen reader says where one is. Where what stands
 * above it fills the window, as it does much enlarged, the page begins here.
 */
export const PageHeading = ({ children, takesFocus = true }: PageHeadingProps) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!takesFocus || !hasTurned()) return
    window.scrollTo(0, 0)
    const isBelow = (heading.current?.getBoundingClientRect().bottom ?? 0) > window.innerHeight
    if (isBelow) heading.current?.scrollIntoView({ block: 'start', behavior: 'instant' })
    heading.current?.focus({ preventScroll: true })
  }, [takesFocus])
  return (
    <h1 tabIndex={-1} ref={heading}>
      {children}
    </h1>
  )
}

/** For when the control that had the focus goes and the whole page is what changed. */
export const focusHeading = (): void => document.querySelector('h1')?.focus()
