import { pagesCheck } from '../../../words/en/pages-check.ts'
import { Notice } from '../../components/notice.tsx'
import type { Signable } from '../sign/signable.ts'
import { SigningPanel } from '../sign/signing-panel.tsx'
import type { CounterSigning } from './use-counter-signing.ts'
import '../../styles/sign.css'

interface SigningFormProps {
  readonly file: Signable
  readonly signing: CounterSigning
  /** What signing this file means. */
  readonly text: string
  /** Whether the pages are known to say what is attached. */
  readonly wasDrawnAnew: boolean
  /** Shows what checking the signed file says; absent where it is shown anyway. */
  readonly onCheck?: () => void
}

/** Signs a PDF as it came. */
export const SigningForm = ({ file, signing, text, wasDrawnAnew, onCheck }: SigningFormProps) => {
  const { isBusy, underWay, problem, answered, answer } = signing
  return (
    <SigningPanel
      on={file.record}
      report={file}
      isBusy={isBusy}
      underWay={underWay}
      problem={problem}
      answered={answered}
      answer={(signer, known) => answer(file, signer, known)}
      {...(onCheck && { onCheck })}
    >
      <p>{text}</p>
      {!wasDrawnAnew && (
        <Notice kind="caution">
          <p>{pagesCheck.counterSign.notCompared}</p>
        </Notice>
      )}
    </SigningPanel>
  )
}
