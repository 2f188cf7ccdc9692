import type { Slot } from '../../record/worksheet.ts'
import type { Block, SlotPlace } from '../outline.ts'
import type { DecisionView } from './decision-view.ts'
import { momentOf } from './moments.ts'

const placeOf = ({ decision, say, words }: DecisionView, { id, person }: Slot): SlotPlace => {
  const { signatures } = words.decisionSheet
  const member = decision.members.find((one) => one.id === person)
  const who = member === undefined ? signatures.spare : say(signatures.chair, { name: member.name })
  return { id, heading: who, label: say(signatures.empty, { who }) }
}

const signatures = (view: DecisionView): readonly Block[] => {
  const { decision: { slots }, words: { decisionSheet: { signatures: words } } } = view
  if (slots.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', size: 'small', prose: words.lead },
    { kind: 'slots', slots: slots.map((slot) => placeOf(view, slot)) },
  ]
}

const checking = (view: DecisionView): Block => {
  const { decision, say, words: { decisionSheet: { checking: words } } } = view
  const { id, decidedAt, on: { rules }, render: { release, fileId } } = decision
  return { kind: 'together', blocks: [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'list', ordered: true, items: words.steps },
    {
      kind: 'definitions',
      rows: [
        { term: words.facts.made, details: [momentOf(view, decidedAt)] },
        { term: words.facts.rules, details: [say(words.rules, rules)] },
        { term: words.facts.release, details: [release] },
        { term: words.facts.file, details: [fileId] },
        { term: words.facts.decision, details: [id] },
      ],
    },
    { kind: 'paragraph', size: 'small', prose: words.about },
  ] }
}

/** Places to sign, prepared now because nothing may be added to a signed page, and how anybody can check the sheet. */
export const decisionClosing = (view: DecisionView): readonly Block[] => [...signatures(view), checking(view)]
