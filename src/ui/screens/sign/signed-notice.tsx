import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { KeyNotice } from './key-notice.tsx'
import type { Signable } from './signable.ts'
import type { Signed } from './sign-report.ts'

const words = pagesSign.signing

interface SignedNoticeProps {
  readonly signed: Signed
  readonly onCheck?: (signed: Signable) => void
}

/** The file is there; what to tell the people who will check it. */
export const SignedNotice = ({ signed: { report, key, notKept, place }, onCheck }: SignedNoticeProps) => (
  <Notice>
    <p>{say(words.slot, { k: place, n: report.record.slots.length })}</p>
    <KeyNotice ready={key} notKept={notKept} />
    <p>{words.expected}</p>
    <p>{words.next}</p>
    <p>{words.newest}</p>
    <ShareButton name={report.file} type="application/pdf" content={() => report.pdf} />
    {onCheck !== undefined && (
      <Button kind="secondary" onClick={() => onCheck(report)}>
        {words.check}
      </Button>
    )}
  </Notice>
)
