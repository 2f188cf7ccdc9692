import type { Approval } from '../../../record/approve-again.ts'
import { pagesCompare } from '../../../words/en/pages-compare.ts'
import { approvalWords } from './compare-approval-words.ts'

const words = pagesCompare.again

/** First of all: what nobody has approved yet. */
export const CompareApprovals = ({ approvals }: { readonly approvals: readonly Approval[] }) => (
  <section className="compare-again">
    <h2>{words.heading}</h2>
    <p>{approvals.length === 0 ? words.none : words.lead}</p>
    <ul className="compare-again__list">
      {approvals.map((approval) => {
        const text = approvalWords(approval)
        return (
          <li key={`${approval.kind} ${text}`} data-approval={approval.kind}>
            <strong>{words.labels[approval.kind]}.</strong> {text}
          </li>
        )
      })}
    </ul>
  </section>
)
