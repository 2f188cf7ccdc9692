import { type ReactNode, useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

interface DisclosureProps {
  readonly summary: ReactNode
  readonly children: ReactNode
  /** How it stands at first; then it is the reader's. */
  readonly open?: boolean
  readonly className?: string
  /** Draws its content only once it was opened, or is printed: for what stands there many times and is seldom read. */
  readonly lazy?: boolean
}

/** Opens in place, so that nobody loses the question they were reading. */
export const Disclosure = ({ summary, children, open = false, className = '', lazy = false }: DisclosureProps) => {
  const [atFirst] = useState(open)
  const [wasOpened, setOpened] = useState(open || !lazy)
  useEffect(() => {
    if (wasOpened) return
    // The page is put on paper as soon as this event is over.
    const draw = () => flushSync(() => setOpened(true))
    window.addEventListener('beforeprint', draw)
    return () => window.removeEventListener('beforeprint', draw)
  }, [wasOpened])
  return (
    <details className={`disclosure ${className}`.trim()} open={atFirst} onToggle={() => setOpened(true)}>
      <summary>{summary}</summary>
      <div className="disclosure__body">{wasOpened && children}</div>
    </details>
  )
}
