import { useEffect, useRef } from 'react'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { StateSign } from './state-sign.tsx'

export interface PageError {
  readonly text: string
  /** Id of the field that the error is about; without one the sentence stands alone. */
  readonly target?: string
}

interface ErrorSummaryProps {
  readonly errors: readonly PageError[]
  readonly title?: string
  /** One below the heading of the form it stands in. */
  readonly level?: 2 | 3 | 4
}

const goTo = (target: string) => {
  const field = document.getElementById(target)
  field?.scrollIntoView({ block: 'center' })
  field?.focus()
}

/** Takes the focus whenever its errors change, so that nobody has to find out what went wrong by scrolling. */
export const ErrorSummary = ({ errors, title = words.errors.title, level = 2 }: ErrorSummaryProps) => {
  const Heading = `h${level}` as const
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div className="error-summary" role="alert" tabIndex={-1} ref={box}>
      <Heading className="error-summary__title">
        <StateSign state="error" /> {title}
      </Heading>
      <ul className="plain-list">
        {errors.map(({ text, target }) => (
          <li key={`${target ?? ''} ${text}`}>
            {target === undefined ? text : <ErrorLink text={text} target={target} />}
          </li>
        ))}
      </ul>
    </div>
  )
}

/** A button, as the address after # is the page's own way of turning pages. */
const ErrorLink = ({ text, target }: Required<PageError>) => (
  <button type="button" className="button button--quiet" onClick={() => goTo(target)}>
    {text}
  </button>
)
