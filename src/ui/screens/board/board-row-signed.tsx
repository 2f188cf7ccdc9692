import type { SkimmedSignatures, SkimVerdict } from '../../../record/skim.ts'
import { pagesBoard } from '../../../words/en/pages-board.ts'
import { say } from '../../../words/say.ts'
import { dayOf } from '../../moment.ts'
import type { SkimmedDecision } from './board-decisions.ts'
import type { WorksheetLine } from './board-lines.ts'
import { sinceLast } from './board-since.ts'

const words = pagesBoard.row

/** Signed or altered, what a board has decided, and what is new since last time. */
export const BoardRowSigned = ({ line }: { readonly line: WorksheetLine }) => {
  const { skimmed: { verdict, signatures }, decided, decisionFits, against } = line
  const since = sinceLast(line)
  return (
    <>
      <VerdictTag verdict={verdict} />
      {verdict !== 'plain' && <span className="board-row__line soft">{signedText(signatures)}</span>}
      <span className="board-row__line">
        {decided === null ? <span className="soft">{words.noDecision}</span> : decisionText(decided, decisionFits)}
      </span>
      {decided !== null && decided.verdict !== 'intact' && (
        <span className="board-row__line soft">{words.decision.unsigned}</span>
      )}
      {decided !== null && against !== null && (
        <span className="board-row__line">{disagreement(decided, against)}</span>
      )}
      {since !== null && <span className="board-row__line">{since}</span>}
    </>
  )
}

export const VerdictTag = ({ verdict }: { readonly verdict: SkimVerdict | 'failed' }) => (
  <span className={`tag board-verdict board-verdict--${verdict}`}>{words.verdict[verdict]}</span>
)

const signedText = ({ signers, slots }: SkimmedSignatures): string =>
  say(words.signed, { signed: signers.length, all: Math.max(slots, signers.length) })

const decisionText = ({ decision }: SkimmedDecision, fits: boolean): string => {
  const outcome = words.outcomes[decision.outcome ?? 'draft']
  if (!fits) return say(words.decision.other, { outcome })
  if (decision.decidedAt === undefined) return say(words.decision.fits, { outcome })
  return say(words.decision.dated, { outcome, day: dayOf(decision.decidedAt) })
}

const disagreement = (...both: readonly SkimmedDecision[]): string =>
  say(words.decision.disagree, { both: both.flatMap(oneOfTwo).join('; ') })

const oneOfTwo = ({ decision: { outcome, decidedAt }, verdict }: SkimmedDecision): readonly string[] => {
  if (outcome === undefined || decidedAt === undefined) return []
  const check = verdict === 'intact' ? words.decision.signed : words.decision.notSigned
  return [say(words.decision.oneOfTwo, { outcome: words.outcomes[outcome], day: dayOf(decidedAt), check })]
}
