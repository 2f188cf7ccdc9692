import type { Two } from '../../../record/compare-two.ts'
import type { Comparison } from '../../../record/compare-worksheets.ts'
import { pagesCompare } from '../../../words/en/pages-compare.ts'
import { say } from '../../../words/say.ts'
import { Empty } from '../../components/empty.tsx'
import type { ChangeGroup } from './compare-lines.ts'
import { CompareTable } from './compare-table.tsx'

const words = pagesCompare.changes

interface CompareChangesProps {
  readonly comparison: Comparison
  readonly groups: readonly ChangeGroup[]
  readonly names: Two<string>
}

/** What differs, in words; what is the same is only counted. */
export const CompareChanges = ({ comparison, groups, names }: CompareChangesProps) => (
  <section>
    <h2>{comparison.isSameLine ? words.heading : words.headingDifferent}</h2>
    {groups.length === 0 && <Empty>{words.none}</Empty>}
    {groups.map(({ id, name, lines }) => (
      <div key={id} data-group={id}>
        <h3>{say(words.group, { name, n: lines.length })}</h3>
        {id === 'risks' && isUnrated(comparison) && <p className="soft">{words.noRatings}</p>}
        <CompareTable caption={name} names={names} rows={lines.map((line, at) => ({ key: String(at), ...line }))} />
      </div>
    ))}
    <p className="soft">{sameWords(comparison)}</p>
  </section>
)

const isUnrated = ({ tier }: Comparison): boolean => tier.before === null || tier.after === null

const sameWords = ({ answers, safeguards, ratings, lenses, people }: Comparison): string =>
  say(words.same, {
    answers: answers.same, safeguards: safeguards.same, ratings: ratings.same, lenses: lenses.same, people: people.same,
  })
