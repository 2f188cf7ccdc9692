import { type FormEvent, useState } from 'react'
import { USUAL_MINUTES } from '../../../sealing/idle-minutes.ts'
import { pagesComputer } from '../../../words/en/pages-computer.ts'
import { pagesHere } from '../../../words/en/pages-here.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { useDesk } from '../../desk.ts'
import { NewPassphrase, useNewPassphrase } from '../../fields/new-passphrase.tsx'
import { Option } from '../../fields/option.tsx'
import { useHere } from '../../here-services.ts'
import { useLock } from '../../shell/use-lock.ts'
import { useVaultWork } from '../../use-vault-work.ts'
import { IdleChoice } from './idle-choice.tsx'
import { SaveEach } from './save-each.tsx'

const words = pagesComputer.lock

/**
 * Puts the worksheets of this browser under a passphrase, once it was said and understood that nobody can replace it.
 * Then the page is loaded anew: it asks for the passphrase at once, while whoever set it still knows it.
 */
export const LockForm = () => {
  const here = useHere()
  const { close } = useDesk()
  const { lock } = useLock()
  const form = useNewPassphrase('lock-passphrase')
  const [idle, setIdle] = useState<number>(USUAL_MINUTES)
  const [isUnderstood, setUnderstood] = useState(false)
  const [refused, setRefused] = useState('')
  const { isBusy, said, error, run } = useVaultWork()
  const turnOn = async (event: FormEvent) => {
    event.preventDefault()
    const passphrase = form.take()
    if (passphrase === null) return
    setRefused(isUnderstood ? '' : words.notUnderstood)
    if (!isUnderstood) return document.getElementById('lock-understood')?.focus()
    if (!(await close())) return setRefused(pagesHere.bar.notSaved)
    if (await run(words.working, '', () => here.turnOn(passphrase, idle))) await lock()
  }
  return (
    <form onSubmit={turnOn} noValidate>
      <p>{words.what}</p>
      <p>{words.seen}</p>
      <p>{words.remains}</p>
      <Notice kind="caution">
        <p>
          <strong>{words.final}</strong>
        </p>
        <SaveEach />
      </Notice>
      <NewPassphrase form={form} />
      <IdleChoice value={idle} onChange={setIdle} />
      <Option
        type="checkbox"
        id="lock-understood"
        name="lock-understood"
        label={words.understood}
        checked={isUnderstood}
        onChange={setUnderstood}
      />
      <p className="field__error" role="alert">{refused || error}</p>
      <p>{words.turnedOn}</p>
      <div className="button-row">
        <Button type="submit" aria-disabled={isBusy}>{words.turnOn}</Button>
      </div>
      <p role="status">{said}</p>
    </form>
  )
}
