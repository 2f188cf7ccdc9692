import { startTransition, useDeferredValue, useEffect, useState } from 'react'
import type { Divergence, DivergenceAsk } from '../domain/divergence.ts'
import { type DivergenceClient, InsightFailure } from '../jobs/insight-client.ts'
import { type AskedDivergence, askDivergence } from '../record/ask-divergence.ts'
import { useServices } from './services.ts'
import { useRecord } from './worksheet-context.tsx'

export interface DivergenceState {
  /** The last answer with what it was about; null until the first one. It stays while another is worked out. */
  readonly heard: { readonly asked: AskedDivergence; readonly divergence: Divergence } | null
  /** True: it is about the answers as they stand. */
  readonly fresh: boolean
  /** Ask again after our own work broke; null while nothing is broken. */
  readonly retry: (() => void) | null
}

/** What differing answers come to, from the worker: how much each matters, and the tier as each person sees it. */
export const useDivergence = (): DivergenceState => {
  const client = useServices().divergence
  const asked = useDeferredValue(useRecord(askDivergence))
  const [heard, setHeard] = useState<DivergenceState['heard']>(null)
  const [broken, setBroken] = useState<AskedDivergence | null>(null)
  useEffect(() => listen(client, asked, setHeard, setBroken), [client, asked])
  const retry = () => {
    setBroken(null)
    listen(client, asked, setHeard, setBroken)
  }
  const fresh = heard?.asked === asked
  return { heard, fresh, retry: broken === asked && !fresh ? retry : null }
}

/** What is superseded was about answers that are no more, and is not missed. */
const listen = (
  client: DivergenceClient, asked: AskedDivergence, hear: (heard: DivergenceState['heard']) => void,
  breakDown: (asked: AskedDivergence) => void,
): void => {
  answerTo(client, asked.ask).then(
    (divergence) => startTransition(() => hear({ asked, divergence })),
    (failure: unknown) => {
      if (!(failure instanceof InsightFailure && failure.kind === 'superseded')) breakDown(asked)
    },
  )
}

const answers = new WeakMap<DivergenceAsk, Promise<Divergence>>()

/** Several parts of the page ask about the same answers; the worker is asked once. */
const answerTo = (client: DivergenceClient, ask: DivergenceAsk): Promise<Divergence> => {
  const known = answers.get(ask)
  if (known !== undefined) return known
  const answer = client.ask(ask)
  answers.set(ask, answer)
  answer.catch(() => answers.delete(ask))
  return answer
}
