import { Component, type ReactNode } from 'react'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { Button } from './button.tsx'
import { Disclosure } from './disclosure.tsx'

const words = pagesShell.errors

interface SafeBoundaryProps {
  /** Saves what would be lost; absent where nothing is open. */
  readonly onSave?: () => void
  readonly children: ReactNode
}

/** A broken screen must not take the answers along: they live in the store outside it, and can be saved from here. */
export class SafeBoundary extends Component<SafeBoundaryProps, { readonly error: Error | null }> {
  override readonly state = { error: null as Error | null }

  static getDerivedStateFromError(error: Error) {
    return { error }
  }

  override render() {
    const { error } = this.state
    const { onSave, children } = this.props
    if (error === null) return children
    return (
      <div className="page start" role="alert">
        <h1>{words.crash}</h1>
        <p>{onSave ? words.crashKept : words.crashDrafts}</p>
        <div className="button-row">
          {onSave && <Button onClick={onSave}>{words.crashSave}</Button>}
          <Button kind="secondary" onClick={() => this.setState({ error: null })}>
            {words.crashRetry}
          </Button>
        </div>
        <Disclosure summary={words.crashDetail}>
          <code>{error.message}</code>
        </Disclosure>
      </div>
    )
  }
}
