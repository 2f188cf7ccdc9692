import type { Worksheet } from '../../../record/worksheet.ts'
import { pagesDecide as words } from '../../../words/en/pages-decide.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
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
  const { decision, wasTaken, epoch, isKept, change, forget } = draft
  return (
    <>
      <DecideAbout on={decision.on} verdict={verdict} />
      <Notice kind={isKept ? 'told' : 'caution'}>
        {wasTaken && <p>{words.draft.taken}</p>}
        <p>{isKept ? words.draft.kept : words.draft.notKept}</p>
        {wasTaken && (
          <Button kind="quiet" onClick={forget}>
            {words.draft.forget}
          </Button>
        )}
      </Notice>
      <p className="visually-hidden" role="status">
        {epoch > 0 && words.draft.forgotten}
      </p>
      <DecideForm key={epoch} worksheet={worksheet} decision={decision} change={change} />
    </>
  )
}
