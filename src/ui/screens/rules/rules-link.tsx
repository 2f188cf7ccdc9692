import type { ReactNode } from 'react'
import { hrefOfRules } from '../../route.ts'

interface RulesLinkProps {
  readonly part: string
  readonly children: ReactNode
  readonly label?: string
}

/** A link within the rules. */
export const RulesLink = ({ part, children, label }: RulesLinkProps) => (
  <a href={hrefOfRules(part)} aria-label={label}>
    {children}
  </a>
)
