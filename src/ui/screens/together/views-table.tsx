import type { Divergence, SeenByPerson } from '../../../domain/divergence.ts'
import type { Tier } from '../../../domain/hazard.ts'
import type { Interval } from '../../../domain/result.ts'
import { headlineIn } from '../../../record/headline.ts'
import { pagesTogether } from '../../../words/en/pages-together.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { ColumnHeads } from '../../components/column-heads.tsx'
import { TierBadge } from '../../components/tier-badge.tsx'
import { namedViews } from '../../result/named-views.ts'
import { TierStripFigure } from '../../result/tier-strip-figure.tsx'
import { tierWords } from '../../result/tier-words.ts'
import { goTo, hrefOf } from '../../route.ts'
import { useActions, useRecord } from '../../worksheet-context.tsx'
import { disputedWords } from './disputed-words.ts'

const words = pagesTogether.views

interface ViewsTableProps {
  readonly divergence: Divergence
}

/** Everybody's tier beside the joint one, drawn and as a table that says why it is another. */
export const ViewsTable = ({ divergence }: ViewsTableProps) => {
  const { joint } = divergence
  const headline = useRecord(headlineIn)
  const named = namedViews(useRecord(), divergence)
  return (
    <>
      <TierStripFigure
        rows={[
          { label: words.joint, enough: joint.enough, ...headline.tier },
          ...named.map(({ name, tier, seen: { enough } }) => ({ label: name, enough, ...tier })),
        ]}
      />
      <div className="carded">
        <table className="table">
          <caption className="visually-hidden">{words.caption}</caption>
          <ColumnHeads heads={words.columns} />
          <tbody>
            <tr>
              <th scope="row">{words.joint}</th>
              <td data-label={words.columns.tier}>
                <TierCell enough={joint.enough} tier={headline.tier} />
              </td>
              <td data-label={words.columns.because}>{words.jointBecause}</td>
            </tr>
            {named.map(({ seen, name, tier }) => (
              <ViewRow key={seen.id} seen={seen} name={name} tier={tier} hasJoint={joint.enough} />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

interface ViewRowProps {
  readonly seen: SeenByPerson
  readonly name: string
  readonly tier: Interval<Tier>
  readonly hasJoint: boolean
}

const ViewRow = ({ seen, name, tier, hasJoint }: ViewRowProps) => {
  const { openPerson } = useActions()
  const see = () => {
    openPerson(seen.id)
    goTo(hrefOf('risks'))
  }
  return (
    <tr>
      <th scope="row">
        <bdi>{name}</bdi>
      </th>
      <td data-label={words.columns.tier}>
        <TierCell enough={seen.enough} tier={tier} />
      </td>
      <td data-label={words.columns.because}>
        {seen.because === null
          ? hasJoint && seen.enough && words.same
          : disputedWords(seen.because.cells, seen.above ? 'higher' : 'lower').join('; ')}{' '}
        <Button kind="quiet" aria-label={say(words.seeAsNamed, { person: name })} onClick={see}>
          {words.seeAs}
        </Button>
      </td>
    </tr>
  )
}

const TierCell = ({ enough, tier }: { readonly enough: boolean; readonly tier: Interval<Tier> }) =>
  enough ? <TierBadge tier={tier.worst} best={tier.best} text={tierWords(tier)} /> : <>{words.few}</>
