import { scales } from '../../../content/scales.ts'
import { terms } from '../../../content/terms.ts'
import type { Scale } from '../../../domain/hazard.ts'
import { conditions } from '../../../words/en/conditions.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { entryOf } from '../../result/names.ts'
import { conditionWords } from './condition-words.ts'
import { Ladder } from './ladder.tsx'
import { RuleCard } from './rules-part.tsx'

/** What counts only together: a scale's levels, each with what reaches it. */
export const ScaleCards = () => (
  <>
    <p>{pagesRules.scales.lead}</p>
    {Object.entries<Scale>(scales).map(([id, scale]) => (
      <ScaleCard key={id} id={id} scale={scale} />
    ))}
  </>
)

interface ScaleWords {
  readonly name: string
  readonly about: string
  readonly levels: Readonly<Record<string, string>>
}

const ScaleCard = ({ id, scale }: { readonly id: string; readonly scale: Scale }) => {
  const words = entryOf<ScaleWords>(conditions.scales, id) ?? { name: id, about: '', levels: {} }
  const nameOf = (level: number): string => {
    const named = scale.levels[level] ?? ''
    return entryOf(words.levels, named) ?? named
  }
  return (
    <RuleCard kind="scale" id={id} name={words.name} line={words.about}>
      <Ladder steps={scale.rungs} nameOf={nameOf} lowest={0} />
    </RuleCard>
  )
}

/** The words that stand for a condition, so that a reader meets each once. */
export const TermList = () => (
  <>
    <p>{pagesRules.terms.lead}</p>
    <dl className="levels">
      {Object.entries(terms).map(([id, condition]) => (
        <div key={id} className="levels__row">
          <dt>{entryOf<{ readonly name: string }>(conditions.terms, id)?.name ?? id}</dt>
          <dd>{conditionWords(condition)}</dd>
        </div>
      ))}
    </dl>
  </>
)
