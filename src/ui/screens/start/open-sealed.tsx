import { type FormEvent, useState } from 'react'
import { openSealed } from '../../../sealing/sealed-file.ts'
import type { SealedFile } from '../../../sealing/sealed-form.ts'
import { pagesSealed } from '../../../words/en/pages-sealed.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Modal } from '../../components/modal.tsx'
import { PassphraseField } from '../../fields/passphrase-field.tsx'

const words = pagesSealed.file
const FIELD = 'sealed-passphrase'

interface OpenSealedProps {
  readonly name: string
  readonly sealed: SealedFile
  /** Takes what was sealed, to read it like every other file. */
  readonly onOpened: (file: File) => void
  readonly onClose: () => void
}

/** Asks for the passphrase of a sealed file, as often as it takes; the file stays as it is. */
export const OpenSealed = ({ name, sealed, onOpened, onClose }: OpenSealedProps) => {
  const [passphrase, setPassphrase] = useState('')
  const [error, setError] = useState<string | undefined>(undefined)
  const [isBusy, setBusy] = useState(false)
  const open = async (event: FormEvent) => {
    event.preventDefault()
    if (isBusy) return
    setBusy(true)
    const opened = await openSealed(sealed, passphrase)
    setBusy(false)
    if (opened.ok) return onOpened(new File([opened.content], name))
    setError(opened.failure === 'no-crypto' ? pagesSealed.passphrase.noCrypto : words.wrong)
    document.getElementById(FIELD)?.focus()
  }
  return (
    <Modal title={words.openTitle} onClose={onClose}>
      <p>{say(words.openHint, { file: name })}</p>
      <form onSubmit={open}>
        <PassphraseField
          id={FIELD}
          label={pagesSealed.passphrase.field}
          value={passphrase}
          onChange={setPassphrase}
          error={error}
        />
        <div className="button-row">
          <Button type="submit" aria-disabled={isBusy}>{words.open}</Button>
          <Button kind="quiet" onClick={onClose}>{words.close}</Button>
        </div>
        <p role="status">{isBusy ? words.opening : ''}</p>
      </form>
    </Modal>
  )
}
