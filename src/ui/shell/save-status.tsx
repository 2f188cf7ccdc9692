import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { say } from '../../words/say.ts'
import { timeOf } from '../moment.ts'
import type { SaveState } from '../services.ts'

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
  return say(words.save.saved, { time: timeOf(state.at) })
}
