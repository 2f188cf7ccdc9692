import { useEffect, useRef } from 'react'
import { takesText } from '../key-target.ts'

const isOff = (field: Element): boolean => field.isConnected && field.matches(':disabled')

/**
 * Whether a key is meant for a field. It is so, too, for whoever types on after their field was switched off, as when
 * another tab takes over, until they point at something or something else has the focus.
 */
export const useTyping = (): ((event: KeyboardEvent) => boolean) => {
  const field = useRef<Element | null>(null)
  useEffect(() => {
    const press = ({ target }: Event) => {
      if (target instanceof Element && takesText(target)) field.current = target
    }
    const leave = () => {
      field.current = null
    }
    window.addEventListener('keydown', press, { capture: true })
    window.addEventListener('focusin', leave)
    window.addEventListener('pointerdown', leave)
    return () => {
      window.removeEventListener('keydown', press, { capture: true })
      window.removeEventListener('focusin', leave)
      window.removeEventListener('pointerdown', leave)
    }
  }, [])
  return ({ target }) => takesText(target) || (field.current !== null && isOff(field.current))
}
