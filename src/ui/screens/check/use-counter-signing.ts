import { useState } from 'react'
import { type PaperServices, usePaper } from '../../paper-services.ts'
import type { OpenedPdf } from '../../paper-session.ts'
import type { Signer } from '../../../record/signer-form.ts'
import type { KeptKey } from '../../paper-services.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { type UnderWay, useLongWork } from '../../use-long-work.ts'
import { type Answered, answerReport } from '../sign/answer-report.ts'
import type { Signable } from '../sign/signable.ts'
import type { SignProblem } from '../sign/sign-problem.ts'
import { useAlone } from '../sign/use-alone.ts'

interface Work {
  /** The file that it is about: what was said of another one is not shown beside it. */
  readonly of: OpenedPdf | null
  readonly problem: SignProblem | null
  readonly answered: Answered | null
}

export interface CounterSigning extends Omit<Work, 'of'> {
  readonly isBusy: boolean
  readonly underWay: UnderWay | null
  /** Signs a file, or refuses to; true once it is done. A signed file takes the place of the one that lies open. */
  readonly answer: (file: Signable, signer: Signer, known: readonly KeptKey[]) => Promise<boolean>
}

const IDLE: Work = { of: null, problem: null, answered: null }

/** Signing a report that came by mail: no worksheet needs to be open. */
export const useCounterSigning = (opened: OpenedPdf | null): CounterSigning => {
  const services = usePaper()
  const [work, setWork] = useState(IDLE)
  const { busy, alone } = useAlone<'signing'>()
  const { underWay, run } = useLongWork()
  const { problem, answered } = work.of === opened ? work : IDLE
  return {
    problem,
    answered,
    isBusy: busy !== null,
    underWay,
    answer: async (file, signer, known) => (await alone('signing', async () => {
      setWork(IDLE)
      const outcome = await run(pagesSign.signing.working, (watching) =>
        answerReport(services, file, signer, known, watching))
      if (!outcome.ok) {
        setWork({ ...IDLE, of: opened, problem: outcome.problem })
        return false
      }
      const isSigned = outcome.answered.kind === 'signed'
      const of = isSigned ? layOpen(services, file, outcome.answered.signed.report) : opened
      setWork({ ...IDLE, of, answered: outcome.answered })
      return true
    })) ?? false,
  }
}

/** Whoever checks a report that they made in this visit signs on from the newest version, there and here. */
const layOpen = ({ session }: PaperServices, before: Signable, { file, pdf, signed }: Signable): OpenedPdf => {
  const { report } = session.get()
  const opened = { name: file, bytes: pdf }
  session.put({ opened, ...(report?.pdf === before.pdf ? { report: { ...report, file, pdf, signed } } : {}) })
  return opened
}
