import { Suspense, useEffect, useState } from 'react'
import { pagesHere } from '../../words/en/pages-here.ts'
import { useHere, useKeeping } from '../here-services.ts'
import { Bar } from './bar.tsx'
import { LazyUnlockedBar } from './lazy-unlocked-bar.ts'
import { useLock } from './use-lock.ts'

const words = pagesHere.bar

/** Above every page while it matters what this computer keeps: that it keeps nothing, or that it lies open. */
export const HereBar = ({ hasWork }: { readonly hasWork: boolean }) => {
  const keeping = useKeeping()
  const isErased = useOtherTabs()
  useAskBeforeLeaving(keeping === 'nothing' && hasWork)
  if (keeping === 'unlocked') return <Suspense fallback={null}><LazyUnlockedBar /></Suspense>
  if (keeping !== 'nothing') return null
  return (
    <Bar>
      <p>{isErased ? words.erased : pagesHere.nothing.bar}</p>
    </Bar>
  )
}

/** What was locked or erased in another tab must not go on here. True once everything was erased there. */
const useOtherTabs = (): boolean => {
  const here = useHere()
  const { follow } = useLock()
  const [isErased, setErased] = useState(false)
  useEffect(() => here.listen((word) => {
    if (word === 'lock') void follow()
    if (word !== 'erased') return
    here.giveUp()
    setErased(true)
  }), [follow, here])
  return isErased
}

/** The browser asks before the page goes, while it holds what nothing else does. */
const useAskBeforeLeaving = (holds: boolean) => {
  useEffect(() => {
    if (!holds) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [holds])
}
