import type { ReactNode } from 'react'
import { landOn } from '../../land-on.ts'
import { hrefOfRules } from '../../route.ts'
import { partElementId } from './parts.ts'

interface RulesLinkProps {
  readonly part: string
  readonly children: ReactNode
  readonly label?: string
}

/** A link within the rules. It lands also when it was followed before, since then its address does not change. */
export const RulesLink = ({ part, children, label }: RulesLinkProps) => (
  <a href={hrefOfRules(part)} aria-label={label} onClick={() => landOnCard(part)}>
    {children}
  </a>
)

/** Opens a card and gives it the focus, or the heading of a part; false where there is no such place. */
export const landOnCard = (part: string): boolean => {
  const found = document.getElementById(partElementId(part))
  landOn(found)
  return found !== null
}
