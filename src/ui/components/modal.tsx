import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'

interface ModalProps {
  readonly title: string
  readonly children: ReactNode
  /** Asked for by the Escape key too. */
  readonly onClose: () => void
}

/** A question before the page: the browser keeps the focus inside, and gives it back to where it was. */
export const Modal = ({ title, children, onClose }: ModalProps) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  // Closed before it is taken away: the focus goes back only then.
  useLayoutEffect(() => {
    const box = dialog.current
    box?.showModal()
    return () => box?.close()
  }, [])
  return (
    <dialog
      className="modal"
      ref={dialog}
      aria-labelledby={id}
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
