import type { ReactNode } from 'react'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { tiers } from '../../words/en/tiers.ts'
import { say } from '../../words/say.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { TierBadge } from '../components/tier-badge.tsx'
import type { HazardGroup } from '../../domain/group-rows.ts'
import { HazardWhy } from './hazard-why.tsx'
import { hazardWords } from './hazard-words.ts'
import { actionsPhrase } from './names.ts'

/** The element that "see why" links land on. */
export const hazardElementId = (hazard: string, action: string): string => `hazard-${hazard}-${action}`

interface HazardItemProps {
  readonly group: HazardGroup
  /** Beside its tier: what people at the table raise it to. */
  readonly note: ReactNode
  /** What people at the table hold of it, below the rules' reasons. */
  readonly children: ReactNode
}

/** One thing that could go wrong: a line that can be read alone, and behind it every reason. */
export const HazardItem = ({ group, note, children }: HazardItemProps) => {
  const { hazard, actions, row } = group
  const { name } = hazardWords(hazard)
  return (
    <li className="hazard" id={hazardElementId(hazard, row.action)}>
      <Disclosure summary={<HazardLine group={group} name={name} note={note} />} className="hazard__disclosure" lazy>
        <HazardWhy row={row} />
        {children}
      </Disclosure>
      {actions.slice(1).map((action) => (
        <span key={action} id={hazardElementId(hazard, action)} />
      ))}
    </li>
  )
}

interface HazardLineProps extends Pick<HazardItemProps, 'group' | 'note'> {
  readonly name: string
}

const HazardLine = ({ group, name, note }: HazardLineProps) => {
  const { place, actions, row: { inherent, residual } } = group
  return (
    <span className="hazard__line">
      <span className="hazard__place">{place}</span>
      <span className="hazard__name">
        <strong>{name}</strong>
        <span className="hazard__actions">{say(words.hazards.forActions, { actions: actionsPhrase(actions) })}</span>
      </span>
      <span className="hazard__tier">
        <TierBadge tier={residual.tier} />
        {inherent.tier !== residual.tier && (
          <span className="hazard__before">{say(words.hazards.was, { tier: tiers[inherent.tier].name })}</span>
        )}
        {note}
      </span>
    </span>
  )
}
