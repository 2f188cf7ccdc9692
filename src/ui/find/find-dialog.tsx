import { type FormEvent, type KeyboardEvent, useDeferredValue, useEffect, useRef, useState } from 'react'
import { pagesFind as words } from '../../words/en/pages-find.ts'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { Button } from '../components/button.tsx'
import { Modal } from '../components/modal.tsx'
import { screenLocale } from '../screen-locale.ts'
import { Beginning, Found } from './found.tsx'
import { wordsOf } from './search.ts'
import '../styles/hands.css'

interface FindDialogProps {
  readonly onClose: () => void
  /** To the list of the keys instead. */
  readonly onKeys: () => void
}

const followFirst = (box: HTMLElement | null) => box?.querySelector<HTMLElement>('.find__link')?.click()

/** Looks through the whole worksheet. What is found are links, so that Tab, arrows and Enter all lead there. */
export const FindDialog = ({ onClose, onKeys }: FindDialogProps) => {
  const [typed, setTyped] = useState('')
  const query = useDeferredValue(typed)
  /** Enter was pressed before the first place was there. */
  const isAwaited = useRef(false)
  const box = useRef<HTMLDivElement>(null)
  const stops = () => [...(box.current?.querySelectorAll<HTMLElement>('input, .find__link') ?? [])]
  const move = (event: KeyboardEvent) => {
    // A field for searching would take the first Escape to empty itself.
    if (event.key === 'Escape') return onClose()
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (by === 0 || event.nativeEvent.isComposing) return
    event.preventDefault()
    const all = stops()
    all[all.findIndex((stop) => stop === document.activeElement) + by]?.focus()
  }
  const goToFirst = (event: FormEvent) => {
    event.preventDefault()
    // What was typed last may not be found yet.
    if (query === typed) followFirst(box.current)
    else isAwaited.current = true
  }
  useEffect(() => {
    if (!isAwaited.current || query !== typed) return
    isAwaited.current = false
    followFirst(box.current)
  }, [query, typed])
  const ways = { onMove: move, onGo: onClose }
  return (
    <Modal title={words.title} onClose={onClose}>
      <div className="find" ref={box}>
        <form className="find__head" role="search" onSubmit={goToFirst}>
          <label className="find__label" htmlFor="find">
            {words.label}
          </label>
          <p className="field__hint" id="find-hint">
            {words.hint}
          </p>
          <input
            className="field__input"
            id="find"
            type="search"
            autoComplete="off"
            aria-describedby="find-hint"
            value={typed}
            onChange={(event) => {
              isAwaited.current = false
              setTyped(event.currentTarget.value)
            }}
            onKeyDown={move}
          />
        </form>
        {wordsOf(query, screenLocale()).length > 0 ? <Found query={query} {...ways} /> : <Beginning {...ways} />}
        <div className="button-row">
          <Button kind="secondary" onClick={onClose}>
            {words.close}
          </Button>
          <Button kind="quiet" onClick={onKeys}>
            {pagesShell.keys}
          </Button>
        </div>
      </div>
    </Modal>
  )
}
