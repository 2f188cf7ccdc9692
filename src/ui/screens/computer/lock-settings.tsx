import { useState } from 'react'
import { USUAL_MINUTES } from '../../../sealing/idle-minutes.ts'
import { pagesComputer } from '../../../words/en/pages-computer.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Disclosure } from '../../components/disclosure.tsx'
import { NewPassphrase, useNewPassphrase } from '../../fields/new-passphrase.tsx'
import { PassphraseField } from '../../fields/passphrase-field.tsx'
import { type VaultOutcome, useHere } from '../../here-services.ts'
import { useVaultWork } from '../../use-vault-work.ts'
import { IdleChoice } from './idle-choice.tsx'
import { SaveEach } from './save-each.tsx'

const words = pagesComputer.lock
const PRESENT = 'lock-present'

/** What can be changed about the lock. Each asks for the passphrase once more: the page may have been left open. */
export const LockSettings = () => {
  const here = useHere()
  const [passphrase, setPassphrase] = useState('')
  const [idle, setIdle] = useState<number>(here.idle() ?? USUAL_MINUTES)
  const next = useNewPassphrase('lock-next')
  const { isBusy, said, error, run } = useVaultWork()
  const attempt = async (working: string, done: string, work: () => Promise<VaultOutcome>) => {
    if (await run(working, done, work)) setPassphrase('')
    else document.getElementById(PRESENT)?.focus()
  }
  const change = () => {
    const fresh = next.take()
    if (fresh !== null) void attempt(words.changing, words.changed, () => here.change(passphrase, fresh))
  }
  return (
    <>
      <p>
        <strong>{words.isOn}</strong> {words.seen}
      </p>
      <PassphraseField
        id={PRESENT}
        label={words.present}
        value={passphrase}
        onChange={setPassphrase}
        error={error}
      />
      <Disclosure summary={words.change}>
        <p>{words.final}</p>
        <SaveEach />
        <NewPassphrase form={next} />
        <Button aria-disabled={isBusy} onClick={change}>{words.change}</Button>
      </Disclosure>
      <Disclosure summary={words.setIdle}>
        <IdleChoice value={idle} onChange={setIdle} />
        <Button
          aria-disabled={isBusy}
          onClick={() => void attempt(words.working, say(words.idleSet, { n: idle }), () =>
            here.setIdle(passphrase, idle))}
        >
          {words.setIdle}
        </Button>
      </Disclosure>
      <Disclosure summary={words.turnOff}>
        <p>{words.turnOffHint}</p>
        <Button
          kind="danger"
          aria-disabled={isBusy}
          onClick={() => void attempt(words.turningOff, words.turnedOff, () => here.turnOff(passphrase))}
        >
          {words.turnOff}
        </Button>
      </Disclosure>
      <p role="status">{said}</p>
    </>
  )
}
