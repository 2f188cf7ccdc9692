import { pagesShell } from '../../../words/en/pages-shell.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { Notice } from '../../components/notice.tsx'
import { usePaper } from '../../paper-services.ts'
import { CHECK, goTo } from '../../route.ts'
import type { Signed } from './sign-report.ts'

const words = pagesSign.signing

/** The file is there; what to tell the people who will check it. */
export const SignedNotice = ({ signed: { report, key, notKept, place } }: { readonly signed: Signed }) => {
  const { session } = usePaper()
  const check = () => {
    session.put({ opened: { name: report.file, bytes: report.pdf } })
    goTo(CHECK)
  }
  return (
    <Notice>
      <p>{say(words.slot, { k: place, n: report.record.slots.length })}</p>
      <p>
        {words.fingerprint}: <code className="code fingerprint">{key.id}</code>{' '}
        <CopyButton text={key.id} what={words.fingerprint} />
      </p>
      <p>{words.fingerprintHint}</p>
      {notKept !== null && <p>{say(words.notKept, { reason: pagesShell.save.because[notKept] })}</p>}
      <p>{words.expected}</p>
      <p>{words.next}</p>
      <p>{words.newest}</p>
      <Button kind="secondary" onClick={check}>
        {words.check}
      </Button>
    </Notice>
  )
}
