import { useEffect, useRef, useState } from 'react'
import { worksheetText } from '../../../record/canonical.ts'
import { decidedOnOf, newDecision, onAgain } from '../../../record/decision-draft.ts'
import type { Decision } from '../../../record/decision.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import type { Patch } from '../../../state/edit.ts'
import { type PaperServices, usePaper } from '../../paper-services.ts'
import { useServices } from '../../services.ts'

interface Draft {
  readonly of: Worksheet
  readonly decision: Decision
  /** It was begun in an earlier visit. */
  readonly wasTaken: boolean
  /** Raised when the form begins anew. */
  readonly epoch: number
}

export interface DecisionDraft extends Omit<Draft, 'of'> {
  /** Whether the browser holds what was typed. */
  readonly isKept: boolean
  readonly change: (next: Patch<Decision>) => void
  readonly forget: () => void
}

/** The decision on a worksheet as far as it is written, kept as it is typed. 'no-crypto': nothing can name it. */
export const useDecisionDraft = (worksheet: Worksheet): 'opening' | 'no-crypto' | DecisionDraft => {
  const paper = usePaper()
  const { newId } = useServices()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [isKept, setKept] = useState(true)
  const latest = useRef<Draft | null>(null)
  const put = (next: Draft) => {
    latest.current = next
    setDraft(next)
  }
  useEffect(() => {
    let isCurrent = true
    void draftOn(worksheet, paper, newId).then((found) => {
      if (!isCurrent || found === null) return
      latest.current = found
      setDraft(found)
    })
    return () => {
      isCurrent = false
    }
  }, [worksheet, paper, newId])
  if (paper.sha256 === null) return 'no-crypto'
  if (draft?.of !== worksheet) return 'opening'
  return {
    ...draft,
    isKept,
    change: (next) => {
      const before = latest.current ?? draft
      const decision = withChanges(before.decision, next)
      put({ ...before, decision })
      void paper.decisions.keep(decision).then((failure) => setKept(failure === null))
    },
    forget: () => {
      const { on, language } = draft.decision
      void paper.decisions.forget(on.sha256)
      put({
        ...draft, decision: newDecision({ id: newId(), language, on }), wasTaken: false, epoch: draft.epoch + 1,
      })
    },
  }
}

const withChanges = (decision: Decision, next: Patch<Decision>): Decision =>
  Object.fromEntries(Object.entries({ ...decision, ...next }).filter(([, value]) => value !== undefined)) as Decision

const draftOn = async (
  worksheet: Worksheet, { sha256, decisions }: PaperServices, newId: () => string,
): Promise<Draft | null> => {
  if (sha256 === null) return null
  const digits = await sha256(new TextEncoder().encode(worksheetText(worksheet)))
  const on = decidedOnOf(worksheet, digits)
  const kept = await decisions.open(digits)
  const decision = kept === null ? newDecision({ id: newId(), language: worksheet.language, on }) : onAgain(kept, on)
  return { of: worksheet, decision, wasTaken: kept !== null, epoch: 0 }
}
