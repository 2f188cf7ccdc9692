import { rubric } from '../../../content/rubric.ts'
import type { LensReading } from '../../../domain/lens.ts'
import { readLenses } from '../../../domain/read-lenses.ts'
import { memoised } from '../../../record/memoised.ts'
import { assessmentNow } from '../../../record/places.ts'
import { pagesLaws as words } from '../../../words/en/pages-laws.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Explained } from '../../glossary/explained.tsx'
import { lensWords } from '../../result/lens-words.ts'
import { hrefOfQuestion } from '../../result/names.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { LawItem } from './law-item.tsx'
import { LAW_GROUPS, groupOfLaw } from './law-groups.ts'
import { Part } from '../part.tsx'
import '../../styles/laws.css'

const lensesIn = memoised((assessment: ReturnType<typeof assessmentNow>) => readLenses(rubric, assessment))

const JURISDICTIONS = 'feature.jurisdictions'

/** Laws and classifications that the answers touch, beside the tier (P8). */
export const Laws = () => {
  const assessment = useRecord(assessmentNow)
  const lenses = lensesIn(assessment)
  const none = lenses.filter(({ state }) => state === 'does-not-appear-to')
  const isPlaceOpen = (assessment.shared[JURISDICTIONS]?.kind ?? 'unknown') === 'unknown'
  return (
    <Part id="laws" heading={words.heading}>
      <p>
        <Explained text={words.lead} terms={['lens']} /> <strong>{words.notLegal}</strong>
      </p>
      {isPlaceOpen && (
        <p className="laws__nowhere">
          {words.nowhere} <a href={hrefOfQuestion(JURISDICTIONS, null)}>{words.nowhereLink}</a>
        </p>
      )}
      {LAW_GROUPS.map((group) => (
        <LawGroup
          key={group}
          title={words.groups[group]}
          lenses={lenses.filter((lens) => groupOfLaw(lens.lens) === group && !none.includes(lens))}
        />
      ))}
      {none.length > 0 && <NotApplying lenses={none} />}
    </Part>
  )
}

interface LensesProps {
  readonly lenses: readonly LensReading[]
}

/** What applies or may apply; what only more answers can tell is folded away. */
const LawGroup = ({ title, lenses }: LensesProps & { readonly title: string }) => {
  if (lenses.length === 0) return null
  const open = lenses.filter(({ state }) => state === 'not-enough-answers')
  return (
    <section>
      <h3>{title}</h3>
      <LawList lenses={lenses.filter((lens) => !open.includes(lens))} />
      {open.length > 0 && (
        <Disclosure summary={say(words.open, { n: open.length })} lazy>
          <LawList lenses={open} />
        </Disclosure>
      )}
    </section>
  )
}

const LawList = ({ lenses }: LensesProps) => (
  <ul className="plain-list">
    {lenses.map((lens) => (
      <LawItem key={lens.lens} reading={lens} />
    ))}
  </ul>
)

const NotApplying = ({ lenses }: LensesProps) => (
  <Disclosure summary={say(words.none, { n: lenses.length })}>
    <p>{words.noneLead}</p>
    <ul>
      {lenses.map(({ lens }) => (
        <li key={lens}>{lensWords(lens).name}</li>
      ))}
    </ul>
  </Disclosure>
)
