import { useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Beginning, Desk } from './desk.ts'
import { goTo, hrefOf } from './route.ts'
import type { Services } from './services.ts'
import type { Session } from './session.ts'

/** The open worksheet; 'looking' while the last one is being fetched again, 'nothing' where there is none. */
export type Opened = Session | 'looking' | 'nothing'

interface OpenedState {
  readonly opened: Opened
  readonly desk: Desk
}

const open = async (beginning: Beginning, services: Services): Promise<Session | null> =>
  (await import('./start-session.ts')).startSession(beginning, services)

/** Lays worksheets open, one at a time. When the page is loaded again on a step, the last one is taken up (`wanted`). */
export const useOpened = (services: Services, wanted: boolean): OpenedState => {
  const [opened, setOpened] = useState<Opened>('looking')
  const latest = useRef<Session | null>(null)

  const put = useCallback(async (session: Session | null) => {
    await latest.current?.close()
    latest.current = session
    setOpened(session ?? 'nothing')
  }, [])

  const begin = useCallback(async (beginning: Beginning) => {
    const session = await open(beginning, services)
    await put(session)
    if (session !== null) goTo(hrefOf('feature'))
  }, [put, services])

  useEffect(() => {
    if (!wanted || latest.current !== null) return
    const takeUpLast = async () => {
      const id = await services.drafts.lastOpened()
      const session = id === null ? null : await open({ kind: 'draft', id }, services)
      if (latest.current === null) await put(session)
    }
    void takeUpLast()
  }, [put, services, wanted])

  const openId = typeof opened === 'string' ? null : opened.store.getState().record.id
  const desk = useMemo(() => ({ begin, openId }), [begin, openId])
  return { opened, desk }
}
