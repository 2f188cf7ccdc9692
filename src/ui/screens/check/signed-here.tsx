import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import type { Signed } from '../sign/sign-report.ts'
import { SignedNotice } from '../sign/signed-notice.tsx'
import { TakesFocus } from './takes-focus.tsx'

/** The form is gone with the file before; what came of it takes its place. */
export const SignedHere = ({ signed }: { readonly signed: Signed }) => (
  <TakesFocus>
    <p className="working" role="status">
      {say(pagesSign.signing.done, { file: signed.report.file })}
    </p>
    <SignedNotice signed={signed} />
  </TakesFocus>
)
