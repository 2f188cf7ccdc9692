import { type ReferenceId, REFERENCE_IDS, bibliography } from '../../../content/bibliography.ts'
import type { Cites } from '../../../domain/hazard.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { ourJudgement } from '../../../words/en/references.ts'
import { say } from '../../../words/say.ts'
import { cardPart } from './parts.ts'
import { RulesLink } from './rules-link.tsx'

const words = pagesRules.sources

/** Its number in the list of sources, from 1. */
export const sourceNumber = (id: ReferenceId): number => REFERENCE_IDS.indexOf(id) + 1

/** The sources of one line as numbers that lead to them, or that it is our judgement. */
export const Cited = ({ cites }: { readonly cites: Cites }) =>
  cites === 'our judgement' ? (
    <span className="tag">{ourJudgement.name}</span>
  ) : (
    <span className="cited">
      {cites.map((id) => (
        <SourceLink key={id} id={id as ReferenceId} />
      ))}
    </span>
  )

const SourceLink = ({ id }: { readonly id: ReferenceId }) => {
  const { by, title } = bibliography[id]
  const n = sourceNumber(id)
  return (
    <RulesLink part={cardPart('source', id)} label={say(words.named, { n, by, title })}>
      [{n}]
    </RulesLink>
  )
}
