import { useDeferredValue } from 'react'
import { differencesIn } from '../../../record/differences.ts'
import { doesNothing } from '../../../record/places.ts'
import { actionsOf, openQuestionsOf } from '../../../state/selectors.ts'
import { pagesGlance as words } from '../../../words/en/pages-glance.ts'
import { say } from '../../../words/say.ts'
import { TierBadge } from '../../components/tier-badge.tsx'
import { glanceOf } from '../../result/glance.ts'
import { becauseLine, noWay, openName, peopleLines, wayLines } from '../../result/glance-lines.ts'
import { hrefOfQuestion } from '../../result/names.ts'
import { NoAction } from '../../result/no-action.tsx'
import { hrefOf } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { InsightPart } from './insight-part.tsx'
import { SeenTiers } from './seen-tiers.tsx'

/** As many of anything as somebody takes in before they have to think. */
const FEW = 3

export const WorstBlock = () => {
  const { hazards, tier } = useRecord(glanceOf)
  if (hazards.length === 0) return <p>{tier === null ? words.lowerLater : words.worstNone}</p>
  return (
    <ol className="plain-list">
      {hazards.slice(0, FEW).map(({ place, hazard, action, name, tier: reached, ...why }) => (
        <li key={place}>
          <TierBadge tier={reached} />{' '}
          <a href={hrefOf('risks', hazard, action)}>{name}</a>. {becauseLine(why)}
        </li>
      ))}
    </ol>
  )
}

export const LowerBlock = () => {
  const actions = useRecord(actionsOf).length
  return (
    <InsightPart part={({ levers }) => levers}>
      {(levers) => {
        const ways = wayLines(levers, actions)
        if (ways.length === 0) return <p>{noWay(levers)}</p>
        return ways.map(({ by, text, to }) => (
          <p key={by}>
            <strong>{by}</strong> {text}; {to}.
          </p>
        ))
      }}
    </InsightPart>
  )
}

export const OpenBlock = () => {
  const open = openQuestionsOf(useDeferredValue(useRecord()))
  if (useRecord(doesNothing)) return <NoAction />
  if (open.length === 0) return <p>{words.openNone}</p>
  return (
    <p>
      {open.slice(0, FEW).map((question, index) => (
        <span key={`${question.question} ${question.action}`}>
          {index > 0 && '; '}
          <a href={hrefOfQuestion(question.question, question.action)}>{openName(question)}</a>
        </span>
      ))}
      {open.length > FEW && ` ${say(words.openMore, { n: open.length - FEW })}`}
    </p>
  )
}

export const PeopleBlock = () => {
  const differ = useRecord(differencesIn).length > 0
  return (
    <>
      {differ && <SeenTiers />}
      <p>{peopleLines(useRecord(glanceOf)).join(' ')}</p>
    </>
  )
}
