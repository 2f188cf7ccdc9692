import { pagesDecide } from '../../../words/en/pages-decide.ts'
import { pagesWork } from '../../../words/en/pages-work.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { LongWork } from '../../components/long-work.tsx'
import { Notice } from '../../components/notice.tsx'
import { ShareButton } from '../../components/share-button.tsx'
import type { Making } from './use-make-decision.ts'

const words = pagesDecide.make

interface DecideMakeProps {
  readonly making: Making
  readonly onFile: () => void
}

/** Makes the decision sheet, or saves the same as data, and says what came of it. */
export const DecideMake = ({ making, onFile }: DecideMakeProps) => {
  const { isBusy, saved, failure, made, isStopped, underWay } = making
  const missing = made?.sheet?.missing ?? []
  return (
    <>
      <p className="field__hint">{words.fileHint}</p>
      <div className="button-row">
        <Button type="submit" aria-disabled={isBusy}>
          {words.sheet}
        </Button>
        <Button kind="secondary" onClick={onFile} aria-disabled={isBusy}>
          {words.file}
        </Button>
      </div>
      <LongWork underWay={underWay} said={isStopped ? pagesWork.stopped : ''} />
      <div role="status">
        {saved !== null && !isBusy && (
          <p className="working">{say(saved.kind === 'sheet' ? words.done : words.fileDone, { file: saved.name })}</p>
        )}
        {missing.length > 0 && (
          <p>{say(words.missing, { n: missing.reduce((sum, { count }) => sum + count, 0) })}</p>
        )}
      </div>
      {made?.sheet && !isBusy && (
        <ShareButton name={made.sheet.file} type="application/pdf" content={() => made.sheet?.pdf ?? ''} />
      )}
      <div role="alert">
        {failure !== null && (
          <Notice kind="error">
            <p>{say(words.failed, { reason: failure })}</p>
          </Notice>
        )}
      </div>
    </>
  )
}
