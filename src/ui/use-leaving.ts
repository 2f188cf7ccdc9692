import { useEffect } from 'react'
import type { Drafts } from '../record/drafts.ts'
import type { Session } from './session.ts'

type Latest = { readonly current: Session | null }

/** A page that is put away may never come back, so what is still to be written is written then. */
export const useFlushing = (latest: Latest): void => {
  useEffect(() => {
    const flush = () => void latest.current?.flush()
    document.addEventListener('visibilitychange', flush)
    return () => document.removeEventListener('visibilitychange', flush)
  }, [latest])
}

/** The browser asks before the page goes, while it holds something that nothing else does. */
export const useLeaveWarning = (latest: Latest, drafts: Drafts): void => {
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (drafts.hasUnsaved() || isAtRisk(latest.current)) event.preventDefault()
    }
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [latest, drafts])
}

/** While a write is under way, too: it may not end well. What is in a file as it stands can go. */
const isAtRisk = (session: Session | null): boolean => {
  const kind = session?.saving.get().kind
  if (session === null || kind === 'saved' || kind === 'following') return false
  const { at, behind } = session.copy.get()
  return at === null || behind > 0
}
