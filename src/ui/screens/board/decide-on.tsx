import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesDecide as words } from '../../../words/en/pages-decide.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { focusHeading } from '../../components/page-heading.tsx'
import { DecideAbout } from './decide-about.tsx'
import { DecideForm } from './decide-form.tsx'
import type { ComparedFile } from './compare-file.ts'
import { useDecisionDraft } from './use-decision-draft.ts'

interface DecideOnProps {
  readonly worksheet: Worksheet
  readonly verdict: Extract<ComparedFile, { readonly kind: 'worksheet' }>['verdict']
}

/** What is decided on, what is kept of the decision so far, and the form. */
export const DecideOn = ({ worksheet, verdict }: DecideOnProps) => {
  const draft = useDecisionDraft(worksheet)
  if (draft === 'no-crypto') return <p>{words.make.noCrypto}</p>
  if (draft === 'opening') return null
  const { decision, wasTaken, epoch, anew, failure, change, forget, load } = draft
  const isKept = failure === null
  const isStale = failure === 'stale'
  return (
    <>
      <DecideAbout on={decision.on} verdict={verdict} />
      <Notice kind={isKept ? 'told' : 'caution'}>
        {wasTaken && anew !== 'loaded' && <p>{words.draft.taken}</p>}
        <p>{isKept ? words.draft.kept : words.draft.notKept}</p>
        {wasTaken && !isStale && (
          <Button kind="quiet" onClick={() => void forget()}>
            {words.draft.forget}
          </Button>
        )}
      </Notice>
      <p className="visually-hidden" role="status">
        {anew !== null && words.draft[anew]}
      </p>
      <DecideForm key={epoch} worksheet={worksheet} decision={decision} change={change} />
      {isStale && (
        <div className="decide__stale">
          <Notice kind="error" announce>
            <p>{words.draft.stale}</p>
            <p>{words.draft.staleWay}</p>
            <Button kind="secondary" onClick={() => void load().then(focusHeading)}>
              {words.draft.load}
            </Button>
          </Notice>
        </div>
      )}
    </>
  )
}
