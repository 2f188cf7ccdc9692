import type { Decision, Member } from '../../record/decision.ts'
import type { BoardQuestion, Worksheet } from '../../record/worksheet.ts'
import { exportWords } from '../../words/en/exports.ts'
import { decisionSheet } from '../../words/en/report-decision.ts'
import { say } from '../../words/say.ts'
import { dayText } from '../days.ts'
import { actionName, askOf, orOf } from '../names.ts'
import { type Piece, tableOf } from '../piece.ts'

const { votes } = decisionSheet
const { asked: askedWords, decision: words } = exportWords.text

const aboutOf = ({ question, action }: BoardQuestion): string => {
  if (question === undefined) return askedWords.whole
  const asked = askOf(question)
  return action === undefined ? asked : say(askedWords.aboutAction, { question: asked, action: actionName(action) })
}

/** Questions that a board sent back, with what the team says to them. */
export const askedPieces = ({ asked }: Worksheet): readonly Piece[] => {
  const rows = asked.map((one) => [one.text, aboutOf(one), one.reply ?? askedWords.noReply])
  return rows.length === 0 ? [] : [
    { kind: 'heading', level: 2, text: askedWords.heading },
    ...tableOf(askedWords.caption, askedWords.columns, rows),
  ]
}

const memberRow = ({ name, chair, vote, reason = '' }: Member): readonly string[] =>
  [chair ? say(words.chair, { name }) : name, vote === undefined ? votes.none : votes.names[vote], reason]

/** What the board decided, where its decision lies beside the worksheet. Its conditions stand in the action plan. */
export const decisionPieces = (decision: Decision | null, fits: boolean): readonly Piece[] => {
  if (decision === null) return []
  const { board, outcome, reason = '', members, again: { by, on } } = decision
  const paragraphs = [
    { label: words.outcome, text: outcome === undefined ? words.none : decisionSheet.outcomes[outcome] },
    { text: fits ? '' : words.otherVersion },
    { text: board },
    { text: reason },
    { label: words.again, text: by === undefined ? '' : dayText(by) },
    { label: words.sooner, text: orOf(on.map((trigger) => decisionSheet.again.triggers[trigger])) },
  ]
  return [
    { kind: 'heading', level: 2, text: words.heading },
    ...paragraphs.filter(({ text }) => text.trim() !== '').map((one): Piece => ({ kind: 'paragraph', ...one })),
    ...tableOf(words.caption, words.columns, members.map(memberRow)),
  ]
}
