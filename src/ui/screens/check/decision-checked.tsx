import { pagesCheck } from '../../../words/en/pages-check.ts'
import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { say } from '../../../words/say.ts'
import { usePaper } from '../../paper-services.ts'
import type { OpenedPdf } from '../../paper-session.ts'
import { DecisionAnswer } from './decision-answer.tsx'
import { DecisionBelongs } from './decision-belongs.tsx'
import { DecisionContent } from './decision-content.tsx'
import { DecisionSigning } from './decision-signing.tsx'
import { tableOf } from './decision-table.ts'
import { SignatureList } from './signature-list.tsx'
import type { CounterSigning } from './use-counter-signing.ts'
import type { DecisionCheck } from './use-decision-check.ts'
import { VerdictTitle } from './verdict-title.tsx'

const words = pagesDecide.check

interface DecisionCheckedProps {
  readonly check: DecisionCheck
  readonly opened: OpenedPdf
  readonly signing: CounterSigning
}

/** What the check of a decision sheet found, then what was decided, on what, and the way on. */
export const DecisionChecked = ({ check, opened, signing }: DecisionCheckedProps) => {
  const { verdict, printed, decision, failure, signatures } = check
  const isDoubtful = verdict === 'altered' || verdict === 'unreadable'
  return (
    <>
      <section
        className={`verdict-panel verdict-panel--${verdict}`}
        aria-label={pagesCheck.region}
        data-verdict={verdict}
        data-printed={printed}
        data-decision={decision?.outcome}
      >
        <VerdictTitle verdict={verdict} />
        <p>{pagesCheck.verdicts[verdict].text}</p>
        <p>{words.lead}</p>
        {signatures.kind === 'unreadable' && <p>{pagesCheck.unreadable[signatures.reason]}</p>}
        <SignatureList report={signatures} worksheet={decision && tableOf(decision)} />
        <dl className="comparisons">
          <dt>{words.printed}</dt>
          <dd>
            <Printed check={check} />
          </dd>
        </dl>
        {failure !== null && (
          <p>
            {words.unreadable} {words.failures[failure.kind]}
          </p>
        )}
      </section>
      {decision !== null && (
        <>
          <DecisionContent decision={decision} />
          <DecisionBelongs decision={decision} />
          <DecisionAnswer decision={decision} isDoubtful={isDoubtful} />
          <DecisionSigning
            decision={decision}
            signatures={signatures}
            opened={opened}
            signing={signing}
            isDoubtful={isDoubtful}
            wasDrawnAnew={printed === 'same'}
          />
        </>
      )}
    </>
  )
}

const Printed = ({ check: { printed, release } }: Pick<DecisionCheckedProps, 'check'>) => {
  const { release: ours } = usePaper()
  if (printed === 'same') return <p>{words.printedSame}</p>
  if (printed === 'different') return <p>{words.printedDifferent}</p>
  return <p>{release === null ? words.printedNot : say(words.printedRelease, { made: release, ours })}</p>
}
