import { useEffect, useRef, useState, useSyncExternalStore } from 'react'
import { pagesKeeping } from '../../words/en/pages-keeping.ts'
import { Button } from '../components/button.tsx'
import { StateSign } from '../components/state-sign.tsx'
import type { Session } from '../session.ts'

const words = pagesKeeping.tabs

type Asking = 'no' | 'asking' | 'unsaved-there'

/** In view while another tab writes this worksheet: what is here is to be read, until somebody goes on here. */
export const FollowBanner = ({ session }: { readonly session: Session }) => {
  const state = useSyncExternalStore(session.saving.subscribe, session.saving.get)
  const isFollowing = state.kind === 'following'
  const [asking, setAsking] = useState<Asking>('no')
  const [wasFollowing, setWasFollowing] = useState(false)
  if (isFollowing && !wasFollowing) setWasFollowing(true)
  const banner = useFocusOnLoss(isFollowing && state.isLost)
  const goOn = async () => {
    setAsking('asking')
    setAsking((await session.takeOver(asking === 'unsaved-there')) === 'taken' ? 'no' : 'unsaved-there')
  }
  if (!wasFollowing) return null
  return (
    <aside className={isFollowing ? 'what-if-bar' : 'visually-hidden'} aria-label={words.label}>
      <div className="page what-if-bar__inner" ref={banner} tabIndex={-1}>
        {isFollowing && <StateSign state="reading" />}
        <p className="what-if-bar__said" role="status">
          {isFollowing ? <strong>{sentenceOf(asking, state.isLost)}</strong> : wasFollowing && words.seated}
        </p>
        {isFollowing && (
          <Button kind="secondary" aria-disabled={asking === 'asking'} onClick={() => void goOn()}>
            {asking === 'unsaved-there' ? words.goOnWithout : words.goOn}
          </Button>
        )}
      </div>
    </aside>
  )
}

const sentenceOf = (asking: Asking, isLost: boolean): string => {
  if (asking === 'asking') return words.asking
  if (asking === 'unsaved-there') return words.unsaved
  return isLost ? words.lost : words.following
}

/** Whoever was typing here has no field any more: the focus goes to where it says why. */
const useFocusOnLoss = (isLost: boolean) => {
  const banner = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const isTyping = document.activeElement?.closest('main') !== null || document.activeElement === document.body
    if (isLost && isTyping) banner.current?.focus()
  }, [isLost])
  return banner
}
