import { type ReactNode, useEffect, useRef } from 'react'

/** Takes the place, and the focus, of what was pressed to bring it here. */
export const TakesFocus = ({ children }: { readonly children: ReactNode }) => {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    box.current?.focus()
  }, [])
  return (
    <div ref={box} tabIndex={-1}>
      {children}
    </div>
  )
}
