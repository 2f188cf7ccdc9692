import type { SaveFailure } from '../../../record/draft.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { Explained } from '../../glossary/explained.tsx'
import { CardButton } from './card-button.tsx'
import type { ReadyKey } from './ready-key.ts'

const words = pagesSign.signing

interface KeyNoticeProps {
  readonly ready: ReadyKey
  readonly notKept: SaveFailure | null
}

/** The key that signed: what to tell the people who will check it. */
export const KeyNotice = ({ ready: { id, name, key }, notKept }: KeyNoticeProps) => (
  <>
    <p>{say(words.as, { name })}</p>
    <p>
      <Explained text={words.fingerprint} terms={['fingerprint']} />:{' '}
      <code className="code fingerprint">{id}</code>{' '}
      <CopyButton text={id} what={words.fingerprint} />
    </p>
    <p>{words.fingerprintHint}</p>
    <CardButton certificate={key.certificate} />
    {notKept !== null && <p>{say(words.notKept, { reason: pagesShell.save.because[notKept] })}</p>}
  </>
)
