import { type ReferenceId, REFERENCE_IDS, bibliography } from '../../../content/bibliography.ts'
import type { Checked, Reference } from '../../../content/reference.ts'
import { pagesRules } from '../../../words/en/pages-rules.ts'
import { checkedWords } from '../../../words/en/references.ts'
import { say } from '../../../words/say.ts'
import { Citation, SOURCES_IN } from '../../components/citation.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { sourceNumber } from './cited.tsx'
import { RuleCard } from './rules-part.tsx'

const words = pagesRules.sources
const CHECKED = ['verified', 'verified-2', 'memory'] as const satisfies readonly Checked[]

const countOf = (checked: Checked): number =>
  REFERENCE_IDS.filter((id) => bibliography[id].checked === checked).length

/** Every source with what we take from it, and how far it was checked. */
export const SourceCards = () => (
  <>
    <p>{say(words.lead, { n: REFERENCE_IDS.length })}</p>
    <ul>
      {CHECKED.map((checked) => (
        <li key={checked}>{say(words.counts, { kind: checkedWords[checked].name, n: countOf(checked) })}</li>
      ))}
    </ul>
    <Disclosure summary={words.list}>
      {REFERENCE_IDS.map((id) => (
        <SourceCard key={id} id={id} />
      ))}
    </Disclosure>
  </>
)

const SourceCard = ({ id }: { readonly id: ReferenceId }) => {
  const { by, title, pinpoint, year, checked }: Reference = bibliography[id]
  const where = [title, pinpoint].filter(Boolean).join(', ')
  const name = (
    <>
      [{sourceNumber(id)}] <span lang={SOURCES_IN}>{where}</span>
    </>
  )
  const line = (
    <>
      <span lang={SOURCES_IN}>{`${by}. ${year}`}</span>
      {checked !== 'verified' && `. ${checkedWords[checked].name}`}
    </>
  )
  return (
    <RuleCard kind="source" id={id} name={name} line={line}>
      <Citation id={id} />
    </RuleCard>
  )
}
