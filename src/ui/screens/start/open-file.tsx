import { type ChangeEvent, Suspense, useState } from 'react'
import { pagesStart as words } from '../../../words/en/pages-start.ts'
import { pagesWork } from '../../../words/en/pages-work.ts'
import { say } from '../../../words/say.ts'
import { LongWork } from '../../components/long-work.tsx'
import { useDesk } from '../../desk.ts'
import { lazily } from '../../lazily.ts'
import { CHECK, goTo } from '../../route.ts'
import { orStopped } from '../../or-stopped.ts'
import { usePaper } from '../../paper-services.ts'
import { useLongWork } from '../../use-long-work.ts'
import { NotOpened } from './not-opened.tsx'
import type { FileRead } from './read-file.ts'

const OpenSealed = lazily(async () => (await import('./open-sealed.tsx')).OpenSealed)

const INPUT = 'worksheet-file'

/** What reads files comes when somebody opens one. */
const readNow = async (file: File): Promise<FileRead> => (await import('./read-file.ts')).readFile(file)

/** A worksheet file, or our PDF, which is checked before anything is taken from it, or what belongs to one. */
export const OpenFile = () => {
  const [errors, setErrors] = useState<readonly string[]>([])
  const [isStopped, setStopped] = useState(false)
  const { underWay, run } = useLongWork()
  const { begin } = useDesk()
  const { session } = usePaper()
  const [sealed, setSealed] = useState<Extract<FileRead, { readonly kind: 'sealed' }> | null>(null)
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const file = input.files?.[0]
    if (file === undefined) return
    await open(file)
    // The same file chosen again must be read again: it may have been mended since.
    input.value = ''
  }
  const open = async (file: File) => {
    setSealed(null)
    const says = say(words.opening, { name: file.name })
    const read = await run(says, ({ signal }) => orStopped(readNow(file), signal))
    setStopped(read === 'stopped')
    if (read === 'stopped') return setErrors([])
    if (read.kind === 'sealed') return setSealed(read)
    if (read.kind === 'failure') return setErrors(read.sentences)
    setErrors([])
    if (read.kind === 'worksheet') return begin({ ...read, kind: 'file' })
    session.put(read.kind === 'pdf'
      ? { opened: { name: file.name, bytes: read.bytes }, beside: session.get().opened }
      : { [read.kind]: { name: file.name, text: read.text } })
    goTo(CHECK)
  }
  return (
    <div className="way card">
      <label className="field__label" htmlFor={INPUT}>
        {words.openFile}
      </label>
      <p id={`${INPUT}-hint`}>{words.openFileHint}</p>
      <input
        className="file-input"
        id={INPUT}
        type="file"
        accept={words.mediaTypes}
        aria-describedby={`${INPUT}-hint`}
        onChange={choose}
      />
      <LongWork underWay={underWay} said={isStopped ? pagesWork.stopped : ''} />
      <NotOpened sentences={errors} />
      <Suspense fallback={null}>
        {sealed && <OpenSealed {...sealed} onOpened={open} onClose={() => setSealed(null)} />}
      </Suspense>
    </div>
  )
}
