import { useRef, useState } from 'react'
import type { Signer } from '../../../record/signer-form.ts'
import { type KeptKey, usePaper } from '../../paper-services.ts'
import type { MadeReport } from '../../paper-session.ts'
import { saveFile } from '../../save-file.ts'
import { useStore } from '../../worksheet-context.tsx'
import { type PageSize, type ReportFailure, type ReportOutcome, makeReport } from './make-report.ts'
import { type SignProblem, type Signed, signReport } from './sign-report.ts'

const PDF = 'application/pdf'

interface Work {
  readonly busy: 'exporting' | 'signing' | null
  readonly failure: ReportFailure | null
  readonly problem: SignProblem | null
  readonly signed: Signed | null
}

export interface PaperWork extends Work {
  readonly pageSize: PageSize
  readonly setPageSize: (size: PageSize) => void
  /** Makes the report of the open draft and hands it over as a file. */
  readonly exportReport: () => Promise<MadeReport | null>
  /** Signs the report, making it first where there is none or the draft has changed since. */
  readonly sign: (signer: Signer, known: readonly KeptKey[]) => Promise<Signed | null>
}

const IDLE: Work = { busy: null, failure: null, problem: null, signed: null }

/** Export and signature, one at a time; what they make stays in the session while somebody walks between steps. */
export const usePaperWork = (): PaperWork => {
  const services = usePaper()
  const store = useStore()
  const [work, setWork] = useState(IDLE)
  const [pageSize, setPageSize] = useState<PageSize>('a4')
  const isBusy = useRef(false)

  const alone = async <T,>(busy: 'exporting' | 'signing', job: () => Promise<T>): Promise<T | null> => {
    if (isBusy.current) return null
    isBusy.current = true
    setWork({ ...IDLE, busy })
    try {
      return await job()
    } finally {
      isBusy.current = false
      setWork((now) => ({ ...now, busy: null }))
    }
  }

  const make = async (): Promise<ReportOutcome> => {
    const outcome = await makeReport(services, store.getState().record, pageSize)
    if (outcome.ok) services.session.put({ report: outcome.report })
    return outcome
  }

  const current = async (): Promise<ReportOutcome> => {
    const { report } = services.session.get()
    return report !== null && report.from === store.getState().record ? { ok: true, report } : make()
  }

  /** Said beside the button that was pressed: the other one is a page away. */
  const failSigning = (problem: SignProblem): null => {
    setWork((now) => ({ ...now, problem }))
    return null
  }

  return {
    ...work,
    pageSize,
    setPageSize,
    exportReport: () => alone('exporting', async () => {
      const made = await make()
      if (!made.ok) {
        setWork((now) => ({ ...now, failure: made.failure }))
        return null
      }
      saveFile(made.report.file, made.report.pdf, PDF)
      return made.report
    }),
    sign: (signer, known) => alone('signing', async () => {
      const made = await current()
      if (!made.ok) return failSigning(made.failure)
      const outcome = await signReport(services, made.report, signer, known)
      if (!outcome.ok) return failSigning(outcome.problem)
      const { signed } = outcome
      services.session.put({ report: signed.report })
      saveFile(signed.report.file, signed.report.pdf, PDF)
      setWork((now) => ({ ...now, signed }))
      return signed
    }),
  }
}
