import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import { type GlossaryId, glossary } from '../../words/en/glossary.ts'
import { pagesGlossary as words } from '../../words/en/pages-glossary.ts'
import { hrefOfTerm } from '../route.ts'
import '../styles/guidance.css'

interface TermTipProps {
  readonly id: GlossaryId
  readonly children: ReactNode
}

/**
 * A word that says what it means when it is pressed, by finger, mouse or key. What opens stands in the text, so that it
 * covers nothing, and is announced; Escape closes it.
 */
export const TermTip = ({ id, children }: TermTipProps) => {
  const [isOpen, setOpen] = useState(false)
  const tip = useId()
  const button = useRef<HTMLButtonElement>(null)
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !isOpen) return
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    <span>
      <button
        type="button"
        className="term__word"
        ref={button}
        aria-expanded={isOpen}
        aria-controls={tip}
        onClick={() => setOpen(!isOpen)}
        onKeyDown={close}
      >
        {children}
      </button>
      <span id={tip} aria-live="polite">
        {isOpen && (
          <span className="term__tip">
            {glossary[id].means}{' '}
            <a href={hrefOfTerm(id)} onKeyDown={close}>
              {words.all}
            </a>
          </span>
        )}
      </span>
    </span>
  )
}
