import { readDecision } from '../../../record/read-decision.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { say } from '../../../words/say.ts'
import type { OpenedSlip } from '../../paper-session.ts'
import { DecisionAnswer } from './decision-answer.tsx'
import { DecisionBelongs } from './decision-belongs.tsx'
import { DecisionContent } from './decision-content.tsx'
import { seenWhole } from './seen-whole.ts'

const words = pagesDecide.check

/** A decision as data: what it says, and that nobody signed it. */
export const DecisionPanel = ({ opened }: { readonly opened: OpenedSlip }) => {
  const read = readDecision(opened.text)
  return (
    <>
      <section
        className="verdict-panel verdict-panel--unsigned"
        aria-label={words.jsonTitle}
        data-decision={read.ok ? read.decision.outcome ?? 'draft' : 'unreadable'}
      >
        <h2>{words.jsonTitle}</h2>
        <p className="check__file">{say(pagesCheck.file, { name: seenWhole(opened.name) })}</p>
        {read.ok ? (
          <p>{words.jsonLead}</p>
        ) : (
          <p>
            {words.unreadable} {words.failures[read.failure.kind]}
          </p>
        )}
      </section>
      {read.ok && (
        <>
          <DecisionContent decision={read.decision} />
          <DecisionBelongs decision={read.decision} />
          <DecisionAnswer decision={read.decision} isDoubtful={false} />
        </>
      )}
    </>
  )
}
