import { type FormEvent, useState } from 'react'
import { worksheetText } from '../../record/canonical.ts'
import { sealFile } from '../../sealing/sealed-file.ts'
import { pagesSealed } from '../../words/en/pages-sealed.ts'
import { say } from '../../words/say.ts'
import { Button } from '../components/button.tsx'
import { Modal } from '../components/modal.tsx'
import { NewPassphrase, useNewPassphrase } from '../fields/new-passphrase.tsx'
import { usePaper } from '../paper-services.ts'
import { saveFile } from '../save-file.ts'
import { useStore } from '../worksheet-context.tsx'

const words = pagesSealed.file

/** Saves the worksheet file under a passphrase, for mail. Its name tells the day, and nothing of what it is about. */
export const SealDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const store = useStore()
  const { random } = usePaper()
  const form = useNewPassphrase('seal-passphrase')
  const [said, setSaid] = useState('')
  const save = async (event: FormEvent) => {
    event.preventDefault()
    const passphrase = form.take()
    if (passphrase === null || said === words.working) return
    setSaid(words.working)
    const { record } = store.getState()
    const text = await sealFile(new TextEncoder().encode(worksheetText(record)), passphrase, random)
    if (text === null) return setSaid(pagesSealed.passphrase.noCrypto)
    const name = `${words.name}-${record.changed.slice(0, 10)}.json`
    saveFile(name, text, 'application/json')
    setSaid(say(words.saved, { file: name }))
  }
  return (
    <Modal title={words.title} onClose={onClose}>
      <p>{words.what}</p>
      <p>{words.tell}</p>
      <form onSubmit={save} noValidate>
        <NewPassphrase form={form} />
        <div className="button-row">
          <Button type="submit">{words.save}</Button>
          <Button kind="quiet" onClick={onClose}>{words.close}</Button>
        </div>
      </form>
      <p role="status">{said}</p>
    </Modal>
  )
}
