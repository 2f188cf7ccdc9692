import type { OfflineAsk } from './offline-ask.ts'

/**
 * 'none': nothing is kept, so the page needs its site. 'kept': it opens without network. 'newer': the same, and another
 * release was fetched and waits until somebody wants it, or until no page of this one is open.
 */
export type OfflineState = 'none' | 'kept' | 'newer'

export interface Offline {
  readonly state: { readonly get: () => OfflineState; readonly subscribe: (listener: () => void) => () => void }
  /** Keeps the page in this browser from now on. Where that fails the page goes on as it would without. */
  readonly begin: () => Promise<void>
  /** Resolves when nothing that was begun is still on its way. */
  readonly settled: () => Promise<void>
  /**
   * Lets the release that waits answer from now on; the page has to be loaded again then. False, and nothing happens,
   * where another tab of this page is open, which would lose the parts of its own release.
   */
  readonly takeNewer: () => Promise<boolean>
}

interface Surroundings {
  /** Shows the state, 'none' at first. */
  readonly lamp: Offline['state'] & { readonly set: (state: OfflineState) => void }
  /** Undefined where the browser has none: in a private window of some, under file://, over plain http. */
  readonly workers: ServiceWorkerContainer | undefined
  /** Address of the page, and of a script that only its release has. */
  readonly page: string
  readonly script: string
}

export const createOffline = ({ lamp, workers, page, script }: Surroundings): Offline => {
  let kept: ServiceWorkerRegistration | undefined
  let beginning = Promise.resolve()

  const follow = ({ installing, active }: ServiceWorkerRegistration) => {
    const isUpdate = active !== null
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed' && isUpdate) lamp.set('newer')
      if (installing.state === 'activated' && !isUpdate) keep(installing)
    })
  }
  const keep = (worker: ServiceWorker) => {
    lamp.set('kept')
    if (workers?.controller === null) tell(worker, { kind: 'serve', script })
  }

  const begin = async () => {
    if (workers === undefined || !isHome(page)) return
    try {
      const registration = await workers.register('./sw.js', { scope: './' })
      kept = registration
      registration.addEventListener('updatefound', () => follow(registration))
      if (registration.active) keep(registration.active)
      if (registration.waiting) lamp.set('newer')
      else follow(registration)
    } catch {
      return
    }
  }

  return {
    state: lamp,
    begin: () => (beginning = begin()),
    settled: () => beginning,
    takeNewer: async () => {
      const waiting = kept?.waiting
      if (workers === undefined || !waiting) return true
      const hasChanged = new Promise<void>((done) => {
        workers.addEventListener('controllerchange', () => done(), { once: true })
      })
      const isAlone = await ask(waiting, { kind: 'take-over' })
      if (isAlone) await hasChanged
      return isAlone
    },
  }
}

/** What is kept is the page at the root of its folder. A copy of it under another name would not be found again. */
const isHome = (page: string): boolean => /\/(?:index\.html)?$/.test(new URL(page).pathname)

const tell = (worker: ServiceWorker, said: OfflineAsk, ports: MessagePort[] = []) => worker.postMessage(said, ports)

const ask = (worker: ServiceWorker, question: OfflineAsk): Promise<boolean> =>
  new Promise((answer) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }: MessageEvent<boolean>) => answer(data), { once: true })
    port1.start()
    tell(worker, question, [port2])
  })
