import { Component, type ReactNode } from 'react'
import { pagesShell } from '../../words/en/pages-shell.ts'
import { NotLoaded } from '../lazily.ts'
import { LookAtReport } from '../trouble/look-at-report.tsx'
import { type Trouble, type TroubleDesk, TroubleContext } from '../trouble/trouble-desk.ts'
import { Button } from './button.tsx'

const words = pagesShell.errors

interface SafeBoundaryProps {
  /** Saves what would be lost; absent where nothing is open. */
  readonly onSave?: () => void
  readonly children: ReactNode
}

interface SafeBoundaryState {
  readonly error: unknown
  readonly trouble: Trouble | null
}

const WHOLE: SafeBoundaryState = { error: null, trouble: null }

/** A broken screen must not take the answers along: they live in the store outside it, and can be saved from here. */
export class SafeBoundary extends Component<SafeBoundaryProps, SafeBoundaryState> {
  static override contextType = TroubleContext
  declare context: TroubleDesk | null
  override readonly state = WHOLE

  static getDerivedStateFromError(error: unknown) {
    return { error: error ?? words.crash }
  }

  override componentDidCatch(error: unknown) {
    this.setState({ trouble: this.context?.note(error, 'broke', 'in its place') ?? null })
  }

  override componentWillUnmount() {
    this.forget()
  }

  /** A screen that did not come is fetched again the next time that somebody turns to it. */
  forget() {
    if (this.state.error instanceof NotLoaded) this.state.error.forget()
  }

  readonly goOn = () => {
    this.forget()
    this.setState(WHOLE)
  }

  override render() {
    const { error, trouble } = this.state
    const { onSave, children } = this.props
    if (error === null) return children
    const isNotLoaded = error instanceof NotLoaded
    return (
      <div className="page start">
        <div role="alert">
          <h1>{isNotLoaded ? words.notLoaded : words.crash}</h1>
          <p>{onSave ? words.crashKept : words.crashDrafts}</p>
          {isNotLoaded && <p>{words.notLoadedWay}</p>}
        </div>
        <div className="button-row">
          {onSave && <Button onClick={onSave}>{words.crashSave}</Button>}
          {isNotLoaded && (
            <Button kind="secondary" onClick={() => window.location.reload()}>
              {words.reload}
            </Button>
          )}
          <Button kind="secondary" onClick={this.goOn}>
            {words.crashRetry}
          </Button>
          {trouble !== null && <LookAtReport trouble={trouble} />}
        </div>
      </div>
    )
  }
}
