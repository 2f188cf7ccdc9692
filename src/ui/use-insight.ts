import { useDeferredValue } from 'react'
import type { Assessment } from '../domain/answer.ts'
import type { Insight } from '../domain/insight.ts'
import { assessmentNow } from '../record/places.ts'
import { pagesLevers as words } from '../words/en/pages-levers.ts'
import type { LeversNow } from './result/glance-lines.ts'
import { useServices } from './services.ts'
import { type WorkedOut, useWorkedOut } from './use-worked-out.ts'
import { useRecord } from './worksheet-context.tsx'

const itself = (about: Assessment): Assessment => about

/** Levers, shares and the like of the answers as they stand. */
export const useInsight = (): WorkedOut<Assessment, Insight> => {
  const about = useDeferredValue(useRecord(assessmentNow))
  return useWorkedOut(useServices().insight, about, itself, words.first)
}

export const leversNow = ({ heard, fresh }: ReturnType<typeof useInsight>): LeversNow =>
  heard !== null && fresh ? heard.found.levers : 'working'
