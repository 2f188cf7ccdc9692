import type { BoardQuestion } from '../../record/worksheet.ts'
import type { Block, Prose } from '../outline.ts'
import { placeIn } from './decision-view.ts'
import type { View } from './view.ts'

const replyOf = ({ words: { report: { asked: words } } }: View, { reply = '', done }: BoardQuestion): Prose => {
  const isSilent = reply.trim() === ''
  if (isSilent) return [{ text: done ? words.done : words.open, look: 'muted' }]
  return [{ text: reply }, ...(done ? [{ text: `\n${words.done}`, look: 'muted' } as const] : [])]
}

/** What a board asked before it decides, and what the team says to it. */
export const asked = (view: View): readonly Block[] => {
  const { record: { asked: all }, say, words: { report: { asked: words } } } = view
  if (all.length === 0) return []
  const { place, text, reply } = words.columns
  return [
    { kind: 'heading', level: 2, text: words.title },
    { kind: 'paragraph', size: 'small', prose: words.lead },
    {
      kind: 'table',
      caption: say(words.caption, { all: all.length, done: all.filter(({ done }) => done).length }),
      columns: [{ head: place, share: 4 }, { head: text, share: 6 }, { head: reply, share: 6 }],
      rows: all.map((one) => [placeIn(view, one), one.text, replyOf(view, one)]),
    },
  ]
}
