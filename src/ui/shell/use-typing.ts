import { useEffect, useRef } from 'react'
import { takesText } from '../key-target.ts'

const isOff = (field: Element | null): boolean => field !== null && field.isConnected && field.matches(':disabled')

/**
 * Whether a key is meant for a field. It is so, too, for whoever types on after their field was switched off and the
 * focus was taken away, as when another tab takes over, until they point at something or press Tab.
 */
export const useTyping = (): ((event: KeyboardEvent) => boolean) => {
  const field = useRef<Element | null>(null)
  useEffect(() => {
    const meet = (target: EventTarget | null) => {
      if (target instanceof Element && takesText(target)) field.current = target
      else if (!isOff(field.current)) field.current = null
    }
    const press = ({ key, target }: KeyboardEvent) => (key === 'Tab' ? leave() : meet(target))
    const turn = ({ target }: Event) => meet(target)
    const leave = () => {
      field.current = null
    }
    // The field may have had the focus before this came.
    meet(document.activeElement)
    window.addEventListener('keydown', press, { capture: true })
    window.addEventListener('focusin', turn)
    window.addEventListener('pointerdown', leave)
    return () => {
      window.removeEventListener('keydown', press, { capture: true })
      window.removeEventListener('focusin', turn)
      window.removeEventListener('pointerdown', leave)
    }
  }, [])
  return ({ target }) => takesText(target) || isOff(field.current)
}
