import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { Notice } from '../../components/notice.tsx'
import { usePaper } from '../../paper-services.ts'
import type { MadeReport } from '../../paper-session.ts'
import type { SignProblem } from './sign-report.ts'
import { SignedNotice } from './signed-notice.tsx'
import { SignerForm } from './signer-form.tsx'
import { useKeys } from './use-keys.ts'
import type { PaperWork } from './use-paper-work.ts'

const words = pagesSign.signing

interface SigningPanelProps {
  readonly report: MadeReport | null
  readonly work: PaperWork
}

/** Who signs, with what meaning and which key. Without cryptography there is nothing to sign with, and it says so. */
export const SigningPanel = ({ report, work }: SigningPanelProps) => {
  const { sha256 } = usePaper()
  const { keys, reload } = useKeys()
  return (
    <section>
      <h2>{words.heading}</h2>
      <p>{words.says}</p>
      {sha256 === null ? (
        <Notice kind="caution">
          <p>{words.failures['no-web-crypto']}</p>
        </Notice>
      ) : (
        <SignerForm
          keys={keys}
          isBusy={work.busy !== null}
          onSign={async (signer) => {
            const signed = await work.sign(signer, keys)
            if (signed) reload()
            return signed !== null
          }}
        />
      )}
      <div role="status">
        {work.busy === 'signing' && <p className="working">{report === null ? words.exporting : words.working}</p>}
        {work.signed !== null && <p className="working">{say(words.done, { file: work.signed.report.file })}</p>}
      </div>
      <div role="alert">
        {work.problem !== null && (
          <Notice kind="error">
            <p>{problemWords(work.problem)}</p>
          </Notice>
        )}
      </div>
      {work.signed !== null && <SignedNotice signed={work.signed} />}
    </section>
  )
}

const problemWords = (problem: SignProblem): string =>
  problem.kind === 'broken' ? say(words.broken, { reason: problem.message }) : words.failures[problem.kind]
