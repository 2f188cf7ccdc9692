import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Beginning, Desk, OpeningProblem } from './desk.ts'
import { walkOf } from '../state/walk.ts'
import { pageParts } from './page-parts.ts'
import { keepBeside } from './keep-beside.ts'
import { type Here, useHere, useKeeping } from './here-services.ts'
import { START, goTo, hrefOf } from './route.ts'
import type { Services } from './services.ts'
import type { Session } from './session.ts'
import { useAskToKeep } from './use-ask-to-keep.ts'
import { useFlushing, useLeaveWarning } from './use-leaving.ts'

/** The open worksheet; 'looking' while the last one is being fetched again, 'nothing' where there is none. */
export type Opened = Session | 'looking' | 'nothing'

interface OpenedState {
  readonly opened: Opened
  readonly desk: Desk
}

/** The parts of the page come while the draft is read, so that nobody waits for one after the other. */
const open = async (beginning: Beginning, services: Services): Promise<Session | OpeningProblem> => {
  const draft = beginning.kind === 'draft' ? beginning.id : null
  try {
    const parts = pageParts()
    const { startSession } = await import('./start-session.ts')
    const [session] = await Promise.all([startSession(beginning, services), parts])
    return session ?? { why: draft === null ? 'failed' : await services.drafts.whyClosed(draft), draft }
  } catch {
    return { why: 'part', draft }
  }
}

/** The draft that it goes on with, or null where it makes one of its own. */
const idOf = (beginning: Beginning): string | null => {
  if (beginning.kind === 'draft') return beginning.id
  return beginning.kind === 'own' ? beginning.worksheet.id : null
}

const isSession = (found: Session | OpeningProblem): found is Session => 'store' in found

/** Lays worksheets open, one at a time. Loaded again on a step (`wanted`), the page takes up the last one. */
export const useOpened = (services: Services, wanted: boolean): OpenedState => {
  const [opened, setOpened] = useState<Opened>('looking')
  const [problem, setProblem] = useState<OpeningProblem | null>(null)
  const { keeping } = useHere()
  const isKept = useKeeping() !== 'nothing'
  const latest = useRef<Session | null>(null)
  useFlushing(latest)
  useLeaveWarning(latest, services.drafts)
  // What leaves nothing asks for nothing to be kept.
  useAskToKeep(typeof opened === 'object' && isKept ? opened : null, services.keeping)

  const clear = useCallback(async () => {
    const before = latest.current
    await before?.close()
    if (before !== null) await keepBeside(before, services)
  }, [services])

  const put = useCallback(async (session: Session | null, otherwise: 'looking' | 'nothing' = 'nothing') => {
    await clear()
    latest.current = session
    setOpened(session ?? otherwise)
  }, [clear])

  const begin = useCallback(async (beginning: Beginning) => {
    if ((await known(keeping)) === 'locked') {
      setProblem({ why: 'locked', draft: null })
      return goTo(START)
    }
    // The one seat at a draft cannot be taken while this page itself holds it.
    const isHere = latest.current?.store.getState().record.id === idOf(beginning)
    if (isHere) await put(null, 'looking')
    const found = await open(beginning, services)
    if (!isSession(found)) {
      if (isHere) setOpened('nothing')
      return setProblem(found)
    }
    setProblem(null)
    await put(found)
    goTo(hrefOf(walkOf(found.store.getState().record)[0] ?? 'feature'))
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
      const found = id === null ? null : await open({ kind: 'draft', id }, services)
      if (latest.current !== null) return
      const isFound = found !== null && isSession(found)
      if (found !== null && !isFound) setProblem(found)
      await put(isFound ? found : null)
    }
    void takeUpLast()
  }, [put, services, wanted])

  const isOpen = typeof opened === 'object'
  const desk = useMemo(() => ({ begin, close, problem, isOpen }), [begin, close, problem, isOpen])
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
