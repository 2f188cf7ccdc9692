import { useEffect, useEffectEvent } from 'react'
import { isDialogOpen, takesText } from '../../key-target.ts'
import { type RoomMove, roomMoveOf } from './room-move.ts'

/** What a control does with a key by itself stays its own: Enter presses buttons, arrows move among radios. */
const isItsOwn = (target: EventTarget | null, key: string): boolean => {
  if (!(target instanceof HTMLElement)) return false
  if (key === 'Enter') return target.closest('a, button, summary, [type=file]') !== null
  return key.startsWith('Arrow') && target instanceof HTMLInputElement && target.type === 'radio'
}

/** The keys of the show of hands, wherever the focus is but in a text; Escape leads out of that. */
export const useRoomKeys = (
  isOn: boolean, choices: number, act: (move: RoomMove) => void, leaveText: () => void,
): void => {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing || isDialogOpen()) return
    if (takesText(event.target)) {
      if (event.key === 'Escape') leaveText()
      return
    }
    const move = isItsOwn(event.target, event.key) ? null : roomMoveOf(event, choices)
    if (move === null) return
    event.preventDefault()
    act(move)
  })
  useEffect(() => {
    if (!isOn) return
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [isOn])
}
