import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { pagesWork as words } from '../../words/en/pages-work.ts'
import { say } from '../../words/say.ts'
import type { UnderWay } from '../use-long-work.ts'
import { Button } from './button.tsx'

/** Milliseconds. What is done sooner leaves nothing on the screen to flash. */
const SOON = 200
/** The same where what was worked out before stays in view meanwhile. */
export const LATER = 1_000
/** Without any news for so long, a worker most likely hangs. */
const PATIENCE = 30_000

interface LongWorkProps {
  readonly underWay: Pick<UnderWay, 'says' | 'stop'> & Partial<UnderWay> | null
  /** What came of it; said in the same place once it is over. */
  readonly said?: string
  /** Where the focus goes once "Stop" is gone; else it stays here, with what is said. */
  readonly onStop?: () => void
  readonly soon?: number | undefined
}

/**
 * What is going on, how far it is, and the way to stop it. It stands there from the start, so that what appears in it
 * is read out, and is empty while nothing takes long.
 */
export const LongWork = ({ underWay, said = '', onStop, soon = SOON }: LongWorkProps) => {
  const place = useRef<HTMLDivElement>(null)
  const isShown = useAfter(underWay, soon)
  const stop = () => {
    underWay?.stop()
    if (onStop) onStop()
    else place.current?.focus()
  }
  const line = underWay === null ? said : isShown ? underWay.says : ''
  return (
    <div className="long-work" tabIndex={-1} ref={place}>
      <div role="status">{line !== '' && <p className="working">{line}</p>}</div>
      {underWay !== null && isShown && <HowFar underWay={underWay} onStop={stop} />}
    </div>
  )
}

interface HowFarProps {
  readonly underWay: NonNullable<LongWorkProps['underWay']>
  readonly onStop: () => void
}

const HowFar = ({ underWay: { says, progress = UNKNOWN }, onStop }: HowFarProps) => {
  const now = useSyncExternalStore(progress.subscribe, progress.get)
  const isSlow = useAfter(now ?? UNKNOWN, PATIENCE)
  return (
    <>
      <div className="long-work__bar">
        {now === null ? <progress aria-label={says} /> : (
          <label>
            {say(words[now.of], { done: now.done, all: now.all })}
            <progress max={now.all} value={now.done} />
          </label>
        )}
        <Button kind="secondary" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
      <p role="status">{isSlow && words.slow}</p>
    </>
  )
}

const UNKNOWN = { get: () => null, subscribe: () => () => undefined }

/** True once the same thing has stood for so many milliseconds. */
export const useAfter = (thing: object | null, milliseconds: number): boolean => {
  const [stood, setStood] = useState<object | null>(null)
  useEffect(() => {
    if (thing === null) return
    const timer = setTimeout(() => setStood(thing), milliseconds)
    return () => clearTimeout(timer)
  }, [thing, milliseconds])
  return thing !== null && stood === thing
}
