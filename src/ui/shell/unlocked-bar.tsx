import { pagesHere } from '../../words/en/pages-here.ts'
import { Button } from '../components/button.tsx'
import { useHere } from '../here-services.ts'
import { Bar } from './bar.tsx'
import { IdleWarning } from './idle-warning.tsx'
import { useIdle } from './use-idle.ts'
import { useLock } from './use-lock.ts'

const words = pagesHere.bar

/** That worksheets lie open here, the way to lock them, and a lock that falls by itself. */
export const UnlockedBar = () => {
  const { idle } = useHere()
  const { lock, isRefused } = useLock()
  const { isWarning, stay } = useIdle(idle() ?? Infinity, lock)
  return (
    <Bar>
      <p>{words.unlocked}</p>
      <Button kind="secondary" onClick={() => void lock()}>
        {words.lock}
      </Button>
      <p role="alert">{isRefused ? words.notSaved : ''}</p>
      {isWarning && <IdleWarning onStay={stay} />}
    </Bar>
  )
}
