import { type GlossaryId, glossary } from '../../words/en/glossary.ts'
import { splitAtTerms } from '../../words/split-at-terms.ts'
import { TermTip } from './term-tip.tsx'

interface ExplainedProps {
  readonly text: string
  /** The words of it that are explained in place; see placed-terms.ts. */
  readonly terms: readonly GlossaryId[] | undefined
}

/** A text in which some words can be asked what they mean. */
export const Explained = ({ text, terms }: ExplainedProps) =>
  splitAtTerms(text, (terms ?? NONE).map((id) => [id, writtenOf(id)])).map(({ text: part, term }) =>
    term === null ? part : (
      <TermTip key={term} id={term as GlossaryId}>
        {part}
      </TermTip>
    ))

const NONE: readonly GlossaryId[] = []

const writtenOf = (id: GlossaryId): string => {
  const entry = glossary[id]
  return 'written' in entry ? entry.written : entry.term
}
