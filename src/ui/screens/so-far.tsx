import { useDeferredValue } from 'react'
import type { Worksheet } from '../../record/worksheet.ts'
import { assessmentNow } from '../../record/places.ts'
import { stepProgress } from '../../state/progress.ts'
import { actionsOf } from '../../state/selectors.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { sentence } from '../../words/en/sentence.ts'
import { fiveWSentence } from '../../words/five-w-sentence.ts'
import { useRecord } from '../worksheet-context.tsx'

/** With fewer answers the sentence is only a list of what is missing. */
const ENOUGH_TO_SAY = 3

const answeredOfFiveWs = (record: Worksheet): number => {
  const { who, what, when, where, why } = stepProgress(record)
  return [who, what, when, where, why].reduce((sum, { done }) => sum + done, 0)
}

/** The five answers in one breath, as they will head the report: whoever reads it hears at once what is missing. */
export const SoFar = () => {
  const record = useDeferredValue(useRecord())
  if (answeredOfFiveWs(record) < ENOUGH_TO_SAY) return null
  return (
    <section className="so-far" aria-labelledby="so-far">
      <h2 id="so-far">{words.soFar}</h2>
      <p className="quote">{fiveWSentence(assessmentNow(record), actionsOf(record), sentence)}</p>
    </section>
  )
}
