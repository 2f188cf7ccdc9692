import { useSyncExternalStore } from 'react'
import { pagesSign } from '../../../words/en/pages-sign.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import type { UnderWay } from './use-making.ts'

const words = pagesSign.export

/** How far a report is that takes long, and the way to stop it. A short one is done before this shows. */
export const Making = ({ progress, stop }: UnderWay) => {
  const now = useSyncExternalStore(progress.subscribe, progress.get)
  return (
    <div className="making">
      <label>
        {now === null ? words.setting : say(words.drawing, { ...now })}
        {now === null ? <progress /> : <progress max={now.pages} value={now.page} />}
      </label>
      <Button kind="secondary" onClick={stop}>
        {words.stop}
      </Button>
    </div>
  )
}
