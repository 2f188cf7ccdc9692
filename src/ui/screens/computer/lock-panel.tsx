import { pagesComputer } from '../../../words/en/pages-computer.ts'
import { useKeeping } from '../../here-services.ts'
import { UnlockForm } from '../start/unlock-form.tsx'
import { LockForm } from './lock-form.tsx'
import { LockSettings } from './lock-settings.tsx'

const words = pagesComputer.lock

/** Whether the worksheets here are under a passphrase, and what can be done about it. */
export const LockPanel = () => (
  <section aria-labelledby="lock">
    <h2 id="lock" tabIndex={-1}>{words.title}</h2>
    <ByKeeping />
  </section>
)

const ByKeeping = () => {
  switch (useKeeping()) {
    case 'looking': return null
    case 'nothing': return <p>{words.notHere}</p>
    case 'plain': return <LockForm />
    case 'locked': return <UnlockForm />
    case 'unlocked': return <LockSettings />
  }
}
