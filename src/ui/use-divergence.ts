import { useDeferredValue } from 'react'
import type { Divergence, DivergenceAsk } from '../domain/divergence.ts'
import { type AskedDivergence, askDivergence } from '../record/ask-divergence.ts'
import { pagesTogether } from '../words/en/pages-together.ts'
import { useServices } from './services.ts'
import { type WorkedOut, useWorkedOut } from './use-worked-out.ts'
import { useRecord } from './worksheet-context.tsx'

export type DivergenceState = WorkedOut<AskedDivergence, Divergence>

const askOf = ({ ask }: AskedDivergence): DivergenceAsk => ask

/** What differing answers come to: how much each matters, and the tier as each person sees it. */
export const useDivergence = (): DivergenceState => {
  const asked = useDeferredValue(useRecord(askDivergence))
  return useWorkedOut(useServices().divergence, asked, askOf, pagesTogether.views.working)
}
