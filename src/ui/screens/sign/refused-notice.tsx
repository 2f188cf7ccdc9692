import { pagesSign } from '../../../words/en/pages-sign.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import { saveFile } from '../../save-file.ts'
import { KeyNotice } from './key-notice.tsx'
import type { Refused } from './refuse-report.ts'

const words = pagesSign.signing.refusal

/** The refusal is a file of its own; the report is as it was. */
export const RefusedNotice = ({ refused: { file, text, key, notKept } }: { readonly refused: Refused }) => (
  <Notice>
    <p>{words.what}</p>
    <KeyNotice ready={key} notKept={notKept} />
    <Button kind="secondary" onClick={() => saveFile(file, text, 'application/json')}>
      {words.again}
    </Button>{' '}
    <ShareButton name={file} type="application/json" content={() => text} />
  </Notice>
)
