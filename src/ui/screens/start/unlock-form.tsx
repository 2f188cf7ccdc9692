import { type FormEvent, useEffect, useState } from 'react'
import { pagesHere } from '../../../words/en/pages-here.ts'
import { Button } from '../../components/button.tsx'
import { PassphraseField } from '../../fields/passphrase-field.tsx'
import { useHere } from '../../here-services.ts'
import { LazyUnlockedBar } from '../../shell/lazy-unlocked-bar.ts'
import { useVaultWork } from '../../use-vault-work.ts'

const words = pagesHere.locked
const FIELD = 'unlock-passphrase'

/** Asks for the passphrase of the worksheets in this browser. A wrong one is told beside the field, and stays in it. */
export const UnlockForm = () => {
  const here = useHere()
  const [passphrase, setPassphrase] = useState('')
  const { isBusy, said, error, run } = useVaultWork()
  useEffect(() => void LazyUnlockedBar.prepare(), [])
  const unlock = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await run(words.working, '', () => here.unlock(passphrase)))) document.getElementById(FIELD)?.focus()
  }
  return (
    <section className="card" aria-labelledby="locked">
      <h2 id="locked">{words.title}</h2>
      <p>{words.hint}</p>
      <form onSubmit={unlock}>
        <PassphraseField
          id={FIELD}
          label={words.passphrase}
          value={passphrase}
          onChange={setPassphrase}
          error={error}
        />
        <div className="button-row">
          <Button type="submit" aria-disabled={isBusy}>{words.unlock}</Button>
        </div>
        <p role="status">{said}</p>
      </form>
    </section>
  )
}
