import { type ReactNode, useEffect, useId, useLayoutEffect, useRef } from 'react'

interface ModalProps {
  readonly title: string
  readonly children: ReactNode
  /** Asked for by the Escape key too, and where the page turns beneath, as by the browser's Back. */
  readonly onClose: () => void
}

/** A question before the page: the browser keeps the focus inside, and it goes back to where it was. */
export const Modal = ({ title, children, onClose }: ModalProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useLayoutEffect(() => {
    const box = dialog.current
    const before = document.activeElement
    box?.showModal()
    return () => {
      box?.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  useEffect(() => {
    window.addEventListener('hashchange', onClose)
    return () => window.removeEventListener('hashchange', onClose)
  }, [onClose])
  return (
    <dialog
      className="modal"
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </dialog>
  )
}
