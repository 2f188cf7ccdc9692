import { useEffect } from 'react'
import type { SaveState } from '../../state/autosave.ts'
import { pagesHere } from '../../words/en/pages-here.ts'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { useDesk } from '../desk.ts'
import { useKeeping } from '../here-services.ts'
import { timeOf } from '../moment.ts'
import { useStore } from '../worksheet-context.tsx'

const words = pagesShell.save

/** Whether this browser holds what was typed. Only trouble is announced: "Saved" at each keystroke is noise. */
export const SaveStatus = ({ state }: { readonly state: SaveState }) => {
  useLeaveWarning(state.kind === 'not-saved')
  if (useKeeping() === 'nothing') return <p className="save-status">{pagesHere.nothing.status}</p>
  if (state.kind === 'saving') return <p className="save-status">{words.saving}</p>
  if (state.kind === 'saved') return <p className="save-status">{say(words.saved, { time: timeOf(state.at) })}</p>
  return (
    <div className="save-status save-status--trouble" role="alert">
      <p>
        <strong>{words.notSaved}.</strong> {words.because[state.failure]} {words.wayOn}
      </p>
      {state.failure === 'stale' && <OpenNewer />}
    </div>
  )
}

/** Another tab went on with this draft: theirs is kept, ours can be saved as a file. */
const OpenNewer = () => {
  const { begin } = useDesk()
  const store = useStore()
  return (
    <Button kind="secondary" onClick={() => begin({ kind: 'draft', id: store.getState().record.id })}>
      {words.openNewer}
    </Button>
  )
}

/** The browser asks before the page goes, while it holds something that nothing else does. */
const useLeaveWarning = (hasUnsaved: boolean) => {
  useEffect(() => {
    if (!hasUnsaved) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [hasUnsaved])
}
