import { useId, useRef, useState } from 'react'
import { pagesTrouble } from '../../words/en/pages-trouble.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { CopyButton } from '../components/copy-button.tsx'
import { saveFile } from '../save-file.ts'
import { gatherReport } from './gather-report.ts'
import { type Trouble, useTrouble } from './trouble-desk.ts'

const words = pagesTrouble.report

/** What scrolls has to be reached by keys; not every browser sees to that by itself. */
const reachable = (box: HTMLPreElement | null) => box?.setAttribute('tabindex', '0')

/** Shows the whole report before anything can be done with it. It is saved or copied by a person, and never sent. */
export const LookAtReport = ({ trouble }: { readonly trouble: Trouble }) => {
  const desk = useTrouble()
  const dialog = useRef<HTMLDialogElement>(null)
  const heading = useId()
  const [text, setText] = useState<string | null>(null)
  const [isSaved, setSaved] = useState(false)
  const look = async () => {
    setText(null)
    setSaved(false)
    // What stands in fields is looked at before the dialog lies over them.
    const report = gatherReport(trouble, desk, __RELEASE__)
    dialog.current?.showModal()
    setText(await report)
  }
  const save = () => {
    saveFile(words.file, text ?? '', 'text/plain;charset=utf-8')
    setSaved(true)
  }
  return (
    <>
      <Button kind="secondary" onClick={() => void look()}>
        {pagesTrouble.look}
      </Button>
      <dialog className="trouble-report" ref={dialog} aria-labelledby={heading}>
        <h2 id={heading}>{words.title}</h2>
        <p>{words.lead}</p>
        <p>
          <strong>{words.nothingTyped}</strong>
        </p>
        <pre className="trouble-report__text" role="region" aria-label={words.what} ref={reachable}>
          {text ?? words.gathering}
        </pre>
        <div className="button-row">
          <Button onClick={save} aria-disabled={text === null}>{words.save}</Button>
          <CopyButton text={text ?? ''} what={words.what} />
          <Button kind="secondary" onClick={() => dialog.current?.close()}>{words.close}</Button>
        </div>
        <p role="status">{isSaved && say(words.saved, { file: words.file })}</p>
      </dialog>
    </>
  )
}
