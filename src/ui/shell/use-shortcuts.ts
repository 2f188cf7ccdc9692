import { useEffect, useEffectEvent } from 'react'
import { questions } from '../../content/questions.ts'
import type { Place } from '../../record/places.ts'
import type { Leaf } from '../../state/step.ts'
import { walkOf } from '../../state/walk.ts'
import { focusHeading } from '../components/page-heading.tsx'
import { isDialogOpen } from '../key-target.ts'
import { VIEWS, useKeptHabits } from '../kept-habits.ts'
import { goTo, hrefOf } from '../route.ts'
import { isW } from '../screens/views/one-page.ts'
import type { Session } from '../session.ts'
import { nextOpen, placeAround } from './next-open.ts'
import { saveFileOf } from './save-file-of.ts'
import { type Shortcut, shortcutOf } from './shortcut.ts'
import { useTyping } from './use-typing.ts'

/**
 * Single keys, unless they are turned off: never in a field or under a dialog. The show of hands has keys of its own.
 */
export const useShortcuts = (session: Session, step: Leaf, show: (dialog: 'find' | 'keys') => void): void => {
  const [{ hasKeys, view }, changeHabits] = useKeptHabits()
  const act = (shortcut: Shortcut) => {
    const record = session.store.getState().shown
    switch (shortcut) {
      case 'find':
      case 'keys':
        return show(shortcut)
      case 'next':
      case 'previous':
        return turn(walkOf(record), step, shortcut === 'next' ? 1 : -1)
      case 'open':
        return goToOpen(session, step)
      case 'view':
        if (!isW(step)) return
        changeHabits({ view: VIEWS[(VIEWS.indexOf(view) + 1) % VIEWS.length] ?? 'page' })
        return goToSame(step, placeAround(record, document.activeElement))
      case 'save':
        return record.alone === undefined ? saveFileOf(session) : goTo(hrefOf('send'))
    }
  }
  const isTyping = useTyping()
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isTyping(event) || isDialogOpen()) return
    const shortcut = shortcutOf(event)
    if (shortcut === null || (step === 'room' && shortcut !== 'find')) return
    event.preventDefault()
    act(shortcut)
  })
  useEffect(() => {
    if (!hasKeys) return
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [hasKeys])
}

const turn = (walk: readonly Leaf[], step: Leaf, by: 1 | -1): void => {
  const at = walk.indexOf(step)
  const to = at < 0 ? undefined : walk[at + by]
  if (to !== undefined) goTo(hrefOf(to))
}

/** The question that had the focus keeps it in another view. */
const goToSame = (step: Leaf, place: Place | null): void => {
  if (place === null) requestAnimationFrame(focusHeading)
  else goTo(hrefOf(step, place.question, place.action))
}

const goToOpen = ({ store }: Session, step: Leaf): void => {
  const record = store.getState().shown
  const place = nextOpen(record, step, placeAround(record, document.activeElement))
  if (place === null) return
  const { question, action } = place
  goTo(hrefOf(questions[question].step, question, action))
}
