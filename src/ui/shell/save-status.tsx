import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { say } from '../../words/say.ts'
import type { SaveState } from '../services.ts'

const time = (instant: string): string =>
  new Date(instant).toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit', hour12: false })

/** Whether this browser holds what was typed. Only trouble is announced: "Saved" after each keystroke would drown a page. */
export const SaveStatus = ({ state }: { readonly state: SaveState }) => {
  if (state.kind === 'not-saved') {
    return (
      <p className="save-status save-status--trouble" role="alert">
        <strong>{words.save.notSaved}.</strong> {words.save.because[state.failure]} {words.save.wayOn}
      </p>
    )
  }
  return <p className="save-status">{quietWords(state)}</p>
}

const quietWords = (state: Exclude<SaveState, { kind: 'not-saved' }>): string => {
  if (state.kind === 'saving') return words.save.saving
  return say(words.save.saved, { time: time(state.at) })
}
