import { useState, useSyncExternalStore } from 'react'
import type { FileCopy } from '../../record/draft.ts'
import { pagesAlone } from '../../words/en/pages-alone.ts'
import { pagesKeeping } from '../../words/en/pages-keeping.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { Notice } from '../components/notice.tsx'
import { goTo, hrefOf } from '../route.ts'
import { useServices } from '../services.ts'
import type { Session } from '../session.ts'
import { useRecord } from '../worksheet-context.tsx'
import { lastFile } from './last-file.ts'
import { saveFileOf } from './save-file-of.ts'

const words = pagesKeeping.reminder

/** Entries that are worth a reminder: about a quick look with a few notes. Put off, it waits for as many again. */
const MUCH = 15

/** Where the browser may clear what it holds, and much of it is in no file. It takes no focus and stops nothing. */
export const FileReminder = ({ session }: { readonly session: Session }) => {
  const { keeping } = useServices()
  const promised = useSyncExternalStore(keeping.subscribe, keeping.get)
  const copy = useSyncExternalStore(session.copy.subscribe, session.copy.get)
  const state = useSyncExternalStore(session.saving.subscribe, session.saving.get)
  const [putOff, setPutOff] = useState<FileCopy | null>(null)
  const isDue = copy.behind >= MUCH + (putOff?.at === copy.at ? (putOff?.behind ?? 0) : 0)
  // The file of somebody who answers alone is saved where they say whether it carries their name.
  const isAlone = useRecord(({ alone }) => alone !== undefined)
  // What is not saved at all is said more loudly elsewhere, and whoever follows saves nothing.
  const isCalm = state.kind === 'saved' || state.kind === 'saving'
  if (!isDue || !isCalm || promised === null || promised === 'yes') return null
  return (
    <Notice announce>
      <p>
        {say(words.text, { n: copy.behind })} {lastFile(copy)}
      </p>
      <div className="button-row">
        {isAlone ? (
          <Button kind="secondary" onClick={() => goTo(hrefOf('send'))}>
            {pagesAlone.tier.to}
          </Button>
        ) : (
          <Button kind="secondary" onClick={() => saveFileOf(session)}>
            {words.save}
          </Button>
        )}
        <Button kind="quiet" onClick={() => setPutOff(copy)}>
          {words.later}
        </Button>
      </div>
    </Notice>
  )
}
