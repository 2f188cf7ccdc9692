import { startTransition, useEffect, useMemo, useState } from 'react'
import { InsightFailure } from '../jobs/insight-client.ts'
import type { UnderWay } from './use-long-work.ts'

/** Works things out beside the page, the newest question first. */
interface Client<Ask, Found> {
  readonly ask: (ask: Ask) => Promise<Found>
  readonly stop: () => void
}

interface Heard<Asked, Found> {
  readonly asked: Asked
  readonly found: Found
}

export interface WorkedOut<Asked, Found> {
  /** The last answer with what it was about; null until the first one. It stays while another is worked out. */
  readonly heard: Heard<Asked, Found> | null
  /** True: it is about the answers as they stand. */
  readonly fresh: boolean
  /** Why nothing is worked out at the moment, and the way to ask again; null while nothing is wrong. */
  readonly trouble: { readonly kind: 'stopped' | 'broken'; readonly again: () => void } | null
  /** What can be stopped; null while nothing is. */
  readonly underWay: Pick<UnderWay, 'says' | 'stop'> | null
}

/** What takes longer than a keystroke, from a worker: it never stands in the way of typing. */
export const useWorkedOut = <Asked extends object, Ask extends object, Found>(
  client: Client<Ask, Found>, asked: Asked, askOf: (asked: Asked) => Ask, says: string,
): WorkedOut<Asked, Found> => {
  const [heard, setHeard] = useState<Heard<Asked, Found> | null>(null)
  const [failed, setFailed] = useState<{ readonly of: Asked; readonly kind: 'stopped' | 'broken' } | null>(null)
  const listen = () => {
    answerTo(client, askOf(asked)).then(
      (found) => startTransition(() => setHeard({ asked, found })),
      (failure: unknown) => {
        const kind = failure instanceof InsightFailure ? failure.kind : 'broken'
        // What is superseded was about answers that are no more, and is not missed.
        if (kind !== 'superseded') setFailed({ of: asked, kind })
      },
    )
  }
  useEffect(listen, [client, asked, askOf])
  const again = () => {
    setFailed(null)
    listen()
  }
  const fresh = heard?.asked === asked
  const trouble = failed?.of === asked && !fresh ? { kind: failed.kind, again } : null
  const isUnderWay = !fresh && trouble === null
  const underWay = useMemo(
    () => (isUnderWay && asked ? { says, stop: client.stop } : null), [isUnderWay, asked, says, client],
  )
  return { heard, fresh, trouble, underWay }
}

const answers = new WeakMap<object, Promise<unknown>>()

/** Several parts of a page ask about the same answers; the worker is asked once. */
const answerTo = <Ask extends object, Found>(client: Client<Ask, Found>, ask: Ask): Promise<Found> => {
  const known = answers.get(ask) as Promise<Found> | undefined
  if (known !== undefined) return known
  const answer = client.ask(ask)
  answers.set(ask, answer)
  answer.catch(() => answers.delete(ask))
  return answer
}
