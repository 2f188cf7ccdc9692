import type { Leaf } from '../../state/step.ts'
import { hrefOf } from '../route.ts'

interface ContentsProps {
  readonly step: Leaf
  readonly name: string
  /** The heading of each part, by its id. */
  readonly parts: Readonly<Record<string, string>>
}

/** What stands on a long page, each with the way to it. */
export const Contents = ({ step, name, parts }: ContentsProps) => (
  <nav className="contents" aria-label={name}>
    <ul className="plain-list">
      {Object.entries(parts).map(([id, heading]) => (
        <li key={id}>
          <a href={hrefOf(step, id)}>
            {heading}
          </a>
        </li>
      ))}
    </ul>
  </nav>
)
