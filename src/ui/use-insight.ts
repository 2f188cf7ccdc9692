import { startTransition, useDeferredValue, useEffect, useState } from 'react'
import type { Assessment } from '../domain/answer.ts'
import type { Insight } from '../domain/insight.ts'
import { type InsightClient, InsightFailure } from '../jobs/insight-client.ts'
import { assessmentNow } from '../record/places.ts'
import { useServices } from './services.ts'
import { useRecord } from './worksheet-context.tsx'

export interface InsightState {
  /** The last answer; null until the first one. While another is worked out it stays, so that nothing flickers. */
  readonly insight: Insight | null
  /** True: `insight` is about the answers as they stand. */
  readonly fresh: boolean
  /** Ask again after our own work broke; null while nothing is broken. */
  readonly retry: (() => void) | null
}

interface Heard {
  readonly about: Assessment
  readonly insight: Insight
}

/** What takes longer than a keystroke, from the worker: it never stands in the way of typing. */
export const useInsight = (): InsightState => {
  const client = useServices().insight
  const about = useDeferredValue(useRecord(assessmentNow))
  const [heard, setHeard] = useState<Heard | null>(null)
  const [broken, setBroken] = useState<Assessment | null>(null)
  useEffect(() => listen(client, about, setHeard, setBroken), [client, about])
  const retry = () => {
    setBroken(null)
    listen(client, about, setHeard, setBroken)
  }
  const fresh = heard?.about === about
  return { insight: heard?.insight ?? null, fresh, retry: broken === about && !fresh ? retry : null }
}

/** What is superseded was about answers that are no more, and is not missed. */
const listen = (
  client: InsightClient, about: Assessment, hear: (heard: Heard) => void, breakDown: (about: Assessment) => void,
): void => {
  answerTo(client, about).then(
    (insight) => startTransition(() => hear({ about, insight })),
    (failure: unknown) => {
      if (!(failure instanceof InsightFailure && failure.kind === 'superseded')) breakDown(about)
    },
  )
}

const answers = new WeakMap<Assessment, Promise<Insight>>()

/** Several parts of a page ask about the same answers; the worker is asked once. */
const answerTo = (client: InsightClient, about: Assessment): Promise<Insight> => {
  const known = answers.get(about)
  if (known !== undefined) return known
  const answer = client.ask(about)
  answers.set(about, answer)
  answer.catch(() => answers.delete(about))
  return answer
}
