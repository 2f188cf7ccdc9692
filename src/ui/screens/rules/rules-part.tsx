import type { ReactNode } from 'react'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { type CardKind, type Part, cardPart, partElementId } from './parts.ts'

interface RulesPartProps {
  readonly part: Part
  readonly children: ReactNode
}

/** A part of the page under its heading, which takes the focus of whoever jumps here. */
export const RulesPart = ({ part, children }: RulesPartProps) => (
  <section className="rules__part" aria-labelledby={partElementId(part)}>
    <h2 id={partElementId(part)} tabIndex={-1}>
      {pagesRules.parts[part]}
    </h2>
    {children}
  </section>
)

interface RuleCardProps {
  readonly kind: CardKind
  readonly id: string
  readonly name: ReactNode
  /** One line under the name, read without opening. */
  readonly line?: ReactNode
  readonly children: ReactNode
}

/** One rule, folded, and drawn all the same: so that it can be searched for, and printed. */
export const RuleCard = ({ kind, id, name, line, children }: RuleCardProps) => (
  <details className="rule-card" id={partElementId(cardPart(kind, id))}>
    <summary>
      <strong>{name}</strong>
      {line !== undefined && <span className="rule-card__line">{line}</span>}
    </summary>
    <div className="rule-card__body">{children}</div>
  </details>
)
