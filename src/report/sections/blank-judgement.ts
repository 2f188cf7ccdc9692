import type { Words } from '../../words/words.ts'
import type { Block } from '../outline.ts'

/** Verdicts of one person; that people did not agree only all of them can say. */
const OWN = ['acceptable', 'with-conditions', 'not-acceptable', 'cannot-judge'] as const
const JOINT = [...OWN, 'did-not-agree'] as const
const PEOPLE = 3

const verdictsOf = ({ verdicts }: Words, ids: readonly (keyof Words['verdicts'])[]): Block =>
  ({ kind: 'boxes', items: ids.map((id) => verdicts[id].name) })

const writing = (label: string, lines: number): Block => ({ kind: 'writing', label, lines })

/** A verdict for each of a few people, and what they conclude together. */
export const blankJudgement = (words: Words): readonly Block[] => {
  const { blankSheet: { judgement: blank }, steps: { judgement } } = words
  const own: Block = {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 3, text: blank.one }, writing(blank.name, 1), verdictsOf(words, OWN),
      writing(blank.reason, 2), writing(blank.dissent, 1), writing(blank.signature, 1),
    ],
  }
  const joint: Block = {
    kind: 'together',
    blocks: [
      { kind: 'heading', level: 3, text: blank.together }, verdictsOf(words, JOINT), writing(blank.reason, 3),
      writing(blank.conditions, 3),
    ],
  }
  return [
    { kind: 'heading', level: 2, text: judgement.title },
    { kind: 'paragraph', prose: judgement.lead },
    ...Array.from({ length: PEOPLE }, () => own),
    joint,
  ]
}
