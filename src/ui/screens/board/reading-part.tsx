import type { ReactNode } from 'react'
import { pagesReading } from '../../../words/en/pages-reading.ts'
import { type ReadingPart as Part, partId } from './reading-place.ts'

interface ReadingPartProps {
  readonly part: Part
  readonly children: ReactNode
}

/** A part of the reading view, under a heading on which links land. */
export const ReadingPart = ({ part, children }: ReadingPartProps) => (
  <section className="reading__part" aria-labelledby={`${partId(part)}-heading`}>
    <h2 id={`${partId(part)}-heading`} tabIndex={-1}>
      {pagesReading.contents.parts[part]}
    </h2>
    {children}
  </section>
)
