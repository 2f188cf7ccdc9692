import type { ReactNode } from 'react'

export const partHeadingId = (id: string): string => `${id}-heading`

/** For when the control that had the focus goes: the heading of its part takes it. */
export const focusPart = (id: string): void => document.getElementById(partHeadingId(id))?.focus()

interface PartProps {
  readonly id: string
  readonly heading: string
  readonly children: ReactNode
}

/** A part of the page Risks, under a heading that the contents list leads to. */
export const Part = ({ id, heading, children }: PartProps) => (
  <section aria-labelledby={partHeadingId(id)}>
    <h2 id={partHeadingId(id)} tabIndex={-1}>
      {heading}
    </h2>
    {children}
  </section>
)
