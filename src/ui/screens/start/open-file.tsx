import { type ChangeEvent, Suspense, lazy, useState } from 'react'
import { pagesStart as words } from '../../../words/en/pages-start.ts'
import { useDesk } from '../../desk.ts'
import { CHECK, goTo } from '../../route.ts'
import { usePaper } from '../../paper-services.ts'
import { NotOpened } from './not-opened.tsx'
import type { FileRead } from './read-file.ts'

const OpenSealed = lazy(async () => ({ default: (await import('./open-sealed.tsx')).OpenSealed }))

const INPUT = 'worksheet-file'

/** A worksheet file, or our PDF, which is checked before anything is taken from it, or what belongs to one. */
export const OpenFile = () => {
  const [errors, setErrors] = useState<readonly string[]>([])
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
    const { readFile } = await import('./read-file.ts')
    const read = await readFile(file)
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
      <NotOpened sentences={errors} />
      <Suspense fallback={null}>
        {sealed && <OpenSealed {...sealed} onOpened={open} onClose={() => setSealed(null)} />}
      </Suspense>
    </div>
  )
}
