import type { Member } from '../../record/decision.ts'
import type { Block, Prose } from '../outline.ts'
import type { DecisionView } from './decision-view.ts'

const rowOf = ({ words }: DecisionView, { name, role, chair, vote, reason = '' }: Member): readonly Prose[] => {
  const { votes } = words.decisionSheet
  const about = [...(role === undefined ? [] : [words.roles[role].name]), ...(chair ? [votes.chair] : [])]
  return [
    [{ text: `${name}\n` }, { text: about.join(words.report.list), look: 'muted' }],
    vote === undefined ? votes.none : votes.names[vote],
    reason,
  ]
}

/** Each member's vote, in the order in which the board named them. */
export const decisionVotes = (view: DecisionView): readonly Block[] => {
  const { decision: { members }, say, words: { decisionSheet: { votes: words } } } = view
  if (members.length === 0) return []
  const { member, vote, reason } = words.columns
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', size: 'small', prose: words.lead },
    {
      kind: 'table',
      caption: say(words.caption, { n: members.length }),
      columns: [{ head: member, share: 5 }, { head: vote, share: 2.4 }, { head: reason, share: 9 }],
      rows: members.map((one) => rowOf(view, one)),
    },
  ]
}
