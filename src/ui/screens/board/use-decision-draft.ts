import { useEffect, useRef, useState } from 'react'
import { worksheetText } from '../../../record/canonical.ts'
import { decidedOnOf, newDecision, onAgain } from '../../../record/decision-draft.ts'
import type { Decision } from '../../../record/decision.ts'
import type { SaveFailure } from '../../../record/draft.ts'
import type { Worksheet } from '../../../record/worksheet.ts'
import type { Patch } from '../../../state/edit.ts'
import { type OpenDecision, type PaperServices, usePaper } from '../../paper-services.ts'
import { useServices } from '../../services.ts'

interface Draft {
  readonly of: Worksheet
  readonly open: OpenDecision
  readonly decision: Decision
  /** It was begun in an earlier visit. */
  readonly wasTaken: boolean
  /** Raised when the form begins anew. */
  readonly epoch: number
  /** Why it began anew; null: it did not. */
  readonly anew: 'forgotten' | 'loaded' | null
}

export interface DecisionDraft extends Omit<Draft, 'of' | 'open'> {
  /** Why the browser does not hold what was typed; null where it does. */
  readonly failure: SaveFailure | null
  readonly change: (next: Patch<Decision>) => void
  readonly forget: () => Promise<void>
  /** What another tab went on with takes the place of what was typed here. */
  readonly load: () => Promise<void>
}

/** The decision on a worksheet as far as it is written, kept as it is typed. 'no-crypto': nothing can name it. */
export const useDecisionDraft = (worksheet: Worksheet): 'opening' | 'no-crypto' | DecisionDraft => {
  const paper = usePaper()
  const { newId } = useServices()
  const [draft, setDraft] = useState<Draft | null>(null)
  const [failure, setFailure] = useState<SaveFailure | null>(null)
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
      setFailure(null)
    })
    return () => {
      isCurrent = false
    }
  }, [worksheet, paper, newId])
  if (paper.sha256 === null) return 'no-crypto'
  if (draft?.of !== worksheet) return 'opening'
  const { open, of: _of, ...shown } = draft
  const isOpen = () => latest.current?.open === open
  return {
    ...shown,
    failure,
    change: (next) => {
      const before = latest.current ?? draft
      const decision = withChanges(before.decision, next)
      put({ ...before, decision })
      void open.keep(decision).then((why) => isOpen() && setFailure(why))
    },
    forget: async () => {
      const why = await open.forget()
      if (!isOpen()) return
      setFailure(why)
      // What another tab wrote is not this one's to throw away.
      if (why === 'stale') return
      const { on, language } = draft.decision
      const decision = newDecision({ id: newId(), language, on })
      put({ ...draft, decision, wasTaken: false, epoch: draft.epoch + 1, anew: 'forgotten' })
    },
    load: async () => {
      const found = await draftOn(worksheet, paper, newId)
      if (!isOpen() || found === null) return
      put({ ...found, epoch: draft.epoch + 1, anew: 'loaded' })
      setFailure(null)
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
  const open = await decisions.open(digits)
  const kept = open.decision
  const decision = kept === null ? newDecision({ id: newId(), language: worksheet.language, on }) : onAgain(kept, on)
  return { of: worksheet, open, decision, wasTaken: kept !== null, epoch: 0, anew: null }
}
