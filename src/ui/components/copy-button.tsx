import { useRef, useState } from 'react'
import { pagesShell as words } from '../../words/en/pages-shell.ts'
import { say } from '../../words/say.ts'
import { Button } from './button.tsx'

interface CopyButtonProps {
  readonly text: string
  /** What is copied, for those who hear only the button: "Copy the address". */
  readonly what: string
  readonly label?: string
}

type Outcome = 'none' | 'copied' | 'failed'

/** Copies, says so, and where the browser forbids it leaves the text selected for the keyboard. */
export const CopyButton = ({ text, what, label }: CopyButtonProps) => {
  const [outcome, setOutcome] = useState<Outcome>('none')
  const fallback = useRef<HTMLTextAreaElement>(null)
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text)
      setOutcome('copied')
    } catch {
      setOutcome('failed')
      requestAnimationFrame(() => fallback.current?.select())
    }
  }
  return (
    <span className="copy">
      <Button kind="quiet" onClick={copy} aria-label={label === undefined ? say(words.copyNamed, { what }) : undefined}>
        {label ?? words.copy}
      </Button>
      <span role="status">{outcome === 'copied' ? words.copied : outcome === 'failed' ? words.copyFailed : ''}</span>
      {outcome === 'failed' && (
        <textarea className="field__input" ref={fallback} readOnly value={text} aria-label={what} />
      )}
    </span>
  )
}
