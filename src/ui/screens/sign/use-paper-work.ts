import { useState } from 'react'
import type { Signer } from '../../../record/signer-form.ts'
import { useNoteFile } from '../../note-file.ts'
import { type KeptKey, usePaper } from '../../paper-services.ts'
import type { MadeReport } from '../../paper-session.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { saveFile } from '../../save-file.ts'
import { type UnderWay, type Watching, useLongWork } from '../../use-long-work.ts'
import { useStore } from '../../worksheet-context.tsx'
import { type Answered, answerReport } from './answer-report.ts'
import { type PageSize, type ReportFailure, type ReportOutcome, makeReport } from './make-report.ts'
import type { SignProblem } from './sign-problem.ts'
import type { Answering } from './signing-panel.tsx'
import { useAlone } from './use-alone.ts'

interface Work {
  readonly failure: ReportFailure | null
  readonly problem: SignProblem | null
  readonly answered: Answered | null
}

export interface PaperWork extends Work {
  readonly busy: 'exporting' | 'signing' | null
  /** The report or signature that is being made; null while none is. */
  readonly underWay: UnderWay | null
  readonly pageSize: PageSize
  readonly setPageSize: (size: PageSize) => void
  /** Makes the report of the open draft and hands it over as a file. */
  readonly exportReport: () => Promise<MadeReport | null>
  /** Signs the report, or refuses to, making it first where there is none or the draft has changed since. */
  readonly answer: Answering['answer']
}

const words = pagesSign

const IDLE: Work = { failure: null, problem: null, answered: null }

/** Export and signature, one at a time; what they make stays in the session while somebody walks between steps. */
export const usePaperWork = (): PaperWork => {
  const services = usePaper()
  const store = useStore()
  const noteFile = useNoteFile()
  const [work, setWork] = useState(IDLE)
  const [pageSize, setPageSize] = useState<PageSize>('a4')
  const { busy, alone } = useAlone<'exporting' | 'signing'>()
  const { underWay, run } = useLongWork()

  const make = async (watching: Watching): Promise<ReportOutcome> => {
    setWork(IDLE)
    const outcome = await makeReport(services, store.getState().record, pageSize, watching)
    if (outcome.ok) services.session.put({ report: outcome.report })
    return outcome
  }

  /** The report of the draft as it is now. */
  const ready = (): MadeReport | null => {
    const { report } = services.session.get()
    return report?.from === store.getState().record ? report : null
  }

  const current = async (watching: Watching): Promise<ReportOutcome> => {
    setWork(IDLE)
    const report = ready()
    return report === null ? make(watching) : { ok: true, report }
  }

  /** Said beside the button that was pressed: the other one is a page away. */
  const failSigning = (problem: SignProblem): false => {
    setWork({ ...IDLE, problem })
    return false
  }

  const answer = async (watching: Watching, signer: Signer, known: readonly KeptKey[]): Promise<boolean> => {
    const made = await current(watching)
    if (!made.ok) return failSigning(made.failure)
    const outcome = await answerReport(services, made.report, signer, known, watching)
    if (!outcome.ok) return failSigning(outcome.problem)
    const { answered } = outcome
    if (answered.kind === 'signed') services.session.put({ report: answered.signed.report })
    setWork({ ...IDLE, answered })
    return true
  }

  return {
    ...work,
    busy,
    underWay,
    pageSize,
    setPageSize,
    exportReport: () => alone('exporting', async () => {
      const { record } = store.getState()
      const made = await run(words.export.working, make)
      if (!made.ok) {
        setWork({ ...IDLE, failure: made.failure })
        return null
      }
      saveFile(made.report.file, made.report.pdf, 'application/pdf')
      noteFile(record)
      return made.report
    }),
    answer: async (signer, known) => (await alone('signing', async () => {
      // A refusal names one report by its bytes: one that nobody was given yet would never be found again.
      if (signer.answer === 'refuses' && ready() === null) return failSigning({ kind: 'no-report' })
      const says = ready() === null ? words.signing.exporting : words.signing.working
      return run(says, (watching) => answer(watching, signer, known))
    })) ?? false,
  }
}
