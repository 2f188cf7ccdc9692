import { Component, type ReactNode } from 'react'
import type { WorksheetStore } from '../../state/worksheet-store.ts'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { Button } from '../components/button.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { saveWorksheetFile } from '../save-worksheet.ts'

interface SafeBoundaryProps {
  readonly store: WorksheetStore
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
    if (error === null) return this.props.children
    return (
      <div role="alert">
        <h1>{words.errors.crash}</h1>
        <p>{words.errors.crashKept}</p>
        <div className="button-row">
          <Button onClick={() => saveWorksheetFile(this.props.store.getState().record)}>{words.errors.crashSave}</Button>
          <Button kind="secondary" onClick={() => this.setState({ error: null })}>
            {words.errors.crashRetry}
          </Button>
        </div>
        <Disclosure summary={words.errors.crashDetail}>
          <code>{error.message}</code>
        </Disclosure>
      </div>
    )
  }
}
