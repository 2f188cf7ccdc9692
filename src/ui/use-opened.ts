import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Beginning, Desk, OpeningProblem } from './desk.ts'
import { walkOf } from '../state/walk.ts'
import { type Here, useHere } from './here-services.ts'
import { START, goTo, hrefOf } from './route.ts'
import type { Services } from './services.ts'
import type { Session } from './session.ts'

/** The open worksheet; 'looking' while the last one is being fetched again, 'nothing' where there is none. */
export type Opened = Session | 'looking' | 'nothing'

interface OpenedState {
  readonly opened: Opened
  readonly desk: Desk
}

/** The parts of the page come while the draft is read, so that nobody waits for one after the other. */
const open = async (beginning: Beginning, services: Services): Promise<Session | null> => {
  const parts = [import('./shell/worksheet-page.tsx'), import('./screens/feature/feature-screen.tsx')]
  const { startSession } = await import('./start-session.ts')
  const [session] = await Promise.all([startSession(beginning, services), ...parts])
  return session
}

/** Lays worksheets open, one at a time. Loaded again on a step (`wanted`), the page takes up the last one. */
export const useOpened = (services: Services, wanted: boolean): OpenedState => {
  const [opened, setOpened] = useState<Opened>('looking')
  const [problem, setProblem] = useState<OpeningProblem | null>(null)
  const { keeping } = useHere()
  const latest = useRef<Session | null>(null)
  useFlushing(latest)

  const put = useCallback(async (session: Session | null) => {
    await latest.current?.close()
    latest.current = session
    setOpened(session ?? 'nothing')
  }, [])

  const begin = useCallback(async (beginning: Beginning) => {
    if ((await known(keeping)) === 'locked') {
      setProblem('locked')
      return goTo(START)
    }
    const session = await open(beginning, services).catch(() => 'failed' as const)
    if (session === null) return setProblem('gone')
    if (session === 'failed') return setProblem('failed')
    setProblem(null)
    await put(session)
    if (keeping.get() !== 'nothing') askToKeep()
    goTo(hrefOf(walkOf(session.store.getState().record)[0] ?? 'feature'))
  }, [keeping, put, services])

  const close = useCallback(async () => {
    await latest.current?.flush()
    if (latest.current?.saving.get().kind === 'not-saved') return false
    await put(null)
    return true
  }, [put])

  useEffect(() => {
    if (!wanted || latest.current !== null) return
    const takeUpLast = async () => {
      const id = await services.drafts.lastOpened()
      const session = id === null ? null : await open({ kind: 'draft', id }, services).catch(() => null)
      if (latest.current === null) await put(session)
    }
    void takeUpLast()
  }, [put, services, wanted])

  const desk = useMemo(() => ({ begin, close, problem }), [begin, close, problem])
  return { opened, desk }
}

/** How this page keeps worksheets, once that is known. */
const known = (keeping: Here['keeping']) =>
  new Promise<ReturnType<Here['keeping']['get']>>((resolve) => {
    const tell = () => {
      if (keeping.get() === 'looking') return
      stop()
      resolve(keeping.get())
    }
    const stop = keeping.subscribe(tell)
    tell()
  })

/** Without leave a browser may clear what was not visited for some weeks. Whether it agrees is its own affair. */
const askToKeep = () => void navigator.storage?.persist?.().catch(() => false)

/** A page that is put away may never come back, so what is still to be written is written then. */
const useFlushing = (latest: { readonly current: Session | null }) => {
  useEffect(() => {
    const flush = () => void latest.current?.flush()
    document.addEventListener('visibilitychange', flush)
    return () => document.removeEventListener('visibilitychange', flush)
  }, [latest])
}
