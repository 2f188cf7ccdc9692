import { rubric } from '../../content/rubric.ts'
import type { SafeguardId } from '../../content/safeguards.ts'
import type { Words } from '../../words/words.ts'
import type { Block, Column } from '../outline.ts'

const STATES = ['none', 'planned', 'in-place', 'verified'] as const
const BOX = '\u2610'

/** Every safeguard with a box for each state it can be in, and room for what shows it. */
export const blankSafeguards = (words: Words): readonly Block[] => {
  const { blankSheet: { safeguards: blank }, report, safeguards } = words
  const states = STATES.map((state): Column => ({ head: report.safeguards.states[state], share: 2 }))
  return [
    { kind: 'heading', level: 2, text: blank.title },
    { kind: 'paragraph', prose: blank.lead },
    {
      kind: 'table',
      caption: blank.caption,
      columns: [
        { head: blank.columns.safeguard, share: 6 }, ...states, { head: blank.columns.evidence, share: 6 },
      ],
      rows: Object.keys(rubric.safeguards).map((id) =>
        [safeguards[id as SafeguardId].name, ...STATES.map(() => BOX), '']),
    },
  ]
}
