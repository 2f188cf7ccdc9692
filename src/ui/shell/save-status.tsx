import { useSyncExternalStore } from 'react'
import { FINAL } from '../../record/draft.ts'
import type { SaveState } from '../../state/autosave.ts'
import { pagesHere } from '../../words/en/pages-here.ts'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { StateSign } from '../components/state-sign.tsx'
import { useDesk } from '../desk.ts'
import { useKeeping } from '../here-services.ts'
import { timeOf } from '../moment.ts'
import type { Session } from '../session.ts'
import { useStore } from '../worksheet-context.tsx'

const words = pagesShell.save

/** Whether this browser holds what was typed. Trouble and its end are announced: each keystroke would be noise. */
export const SaveStatus = ({ session }: { readonly session: Session }) => {
  const state = useSyncExternalStore(session.saving.subscribe, session.saving.get)
  if (useKeeping() === 'nothing') return <p className="save-status">{pagesHere.nothing.status}</p>
  return (
    <>
      {state.kind === 'not-saved' ? (
        <Trouble failure={state.failure} />
      ) : (
        <p className="save-status">{sentenceOf(state)}</p>
      )}
      <p className="visually-hidden" role="status">
        {state.kind === 'saved' && state.isAgain && sentenceOf(state)}
      </p>
    </>
  )
}

const sentenceOf = (state: Exclude<SaveState, { readonly kind: 'not-saved' }>): string => {
  if (state.kind !== 'saved') return words[state.kind]
  return say(state.isAgain ? words.savedAgain : words.saved, { time: timeOf(state.at) })
}

type Failure = Extract<SaveState, { readonly kind: 'not-saved' }>['failure']

const Trouble = ({ failure }: { readonly failure: Failure }) => (
  <div className="save-status save-status--trouble" role="alert">
    <StateSign state="error" />
    <p>
      <strong>{words.notSaved}.</strong> {words.because[failure]} {words.wayOn}{' '}
      {failure === 'stale' && words.staleWay}
      {!FINAL.has(failure) && words.tryingAgain}
    </p>
    {(failure === 'stale' || failure === 'gone') && <WayOn failure={failure} />}
  </div>
)

/** Another tab went on with this draft, or it is gone: what is there is kept, and what is here can be. */
const WayOn = ({ failure }: { readonly failure: 'stale' | 'gone' }) => {
  const { begin } = useDesk()
  const store = useStore()
  const goOn = () => {
    const { record } = store.getState()
    void begin(failure === 'stale' ? { kind: 'draft', id: record.id } : { kind: 'own', worksheet: record })
  }
  return (
    <Button kind="secondary" onClick={goOn}>
      {failure === 'stale' ? words.openNewer : words.keepAgain}
    </Button>
  )
}
