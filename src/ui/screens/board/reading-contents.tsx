import { pagesReading } from '../../../words/en/pages-reading.ts'
import { PlaceLink } from './place-link.tsx'
import type { ReadingPart } from './reading-place.ts'

const { name, parts } = pagesReading.contents
const PARTS: readonly ReadingPart[] = ['worries', 'hazards', 'stops', 'open', 'people', 'conditions', 'answers']

/** What stands further down. */
export const ReadingContents = () => (
  <nav className="contents" aria-label={name}>
    <ul className="plain-list">
      {PARTS.map((part) => (
        <li key={part}>
          <PlaceLink place={{ part }} label={parts[part]} />
        </li>
      ))}
    </ul>
  </nav>
)
