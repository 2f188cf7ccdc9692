import type { ReactNode } from 'react'
import { actions } from '../../../words/en/questions.ts'
import { pagesBoard } from '../../../words/en/pages-board.ts'
import { stops } from '../../../words/en/stops.ts'
import { verdicts } from '../../../words/en/judgement.ts'
import { say } from '../../../words/say.ts'
import { dayOf } from '../../moment.ts'
import { hrefOfFile } from '../../route.ts'
import type { WorksheetLine } from './board-lines.ts'
import { aboutIdsOf } from './board-row-name.tsx'
import { sinceLast } from './board-since.ts'
import { SaveWord } from './save-buttons.tsx'
import { TakeOutButton } from './take-out-button.tsx'

const words = pagesBoard.detail

type Names = Readonly<Record<string, { readonly name: string }>>
type Labels = Readonly<Record<string, { readonly label: string }>>

/** Everything else about one worksheet, read when somebody asks for it. */
export const BoardRowDetail = ({ line }: { readonly line: WorksheetLine }) => {
  const { key, name, lastKey, skimmed: { row, sentence, signatures } } = line
  const { unanswered, unknown, assumed } = row
  const since = sinceLast(line)
  return (
    <>
      <dl className="board-detail">
        <Point label={words.sentence}>{sentence}</Point>
        {row.proposer !== '' && <Point label={words.maker}>{row.proposer}</Point>}
        <Point label={words.actions}>{row.actions.map(actionName).join(', ')}</Point>
        {row.stops.length > 0 && (
          <Point label={words.stops}>{row.stops.map((id) => (stops as Names)[id]?.name ?? id).join('; ')}</Point>
        )}
        <Point label={words.open}>{say(words.openLine, { unanswered, unknown, assumed })}</Point>
        <Point label={words.conclusion}>
          {row.conclusion === null ? words.noConclusion : verdicts[row.conclusion].name}
        </Point>
        {row.conditions.length > 0 && (
          <Point label={words.conditions}>{row.conditions.map(conditionText).join('; ')}</Point>
        )}
        {signatures.signers.length > 0 && (
          <Point label={words.signers}>{signatures.signers.map(signerText).join('; ')}</Point>
        )}
        {since !== null && lastKey !== null && (
          <Point label={words.since}>
            {since}. <a href={hrefOfFile(lastKey, key)}>{pagesBoard.row.sinceCompare}</a>
          </Point>
        )}
        <Point label={words.file}>
          {name}. {say(words.dated, { day: dayOf(row.at), version: row.rules.version, depth: words.depth[row.depth] })}
        </Point>
      </dl>
      <div className="button-row">
        <SaveWord fileKey={key} />
        <TakeOutButton rowKey={key} about={aboutIdsOf(key)} />
      </div>
    </>
  )
}

const Point = ({ label, children }: { readonly label: string; readonly children: ReactNode }) => (
  <div>
    <dt>{label}</dt>
    <dd dir="auto">{children}</dd>
  </div>
)

const actionName = (id: string): string => (actions as Labels)[id]?.label ?? id

const conditionText = ({ text, owner, due }: WorksheetLine['skimmed']['row']['conditions'][number]): string =>
  say(words.condition, { text, owner: owner || words.noOwner, due: due === null ? words.noDue : dayOf(due) })

const signerText = ({ name, isIntact }: WorksheetLine['skimmed']['signatures']['signers'][number]): string =>
  say(words.signer, { name: name || words.nobody, state: isIntact ? words.intact : words.broken })
