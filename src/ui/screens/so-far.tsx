import { useDeferredValue } from 'react'
import { assessmentNow } from '../../record/places.ts'
import { actionsOf } from '../../state/selectors.ts'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { sentence } from '../../words/en/sentence.ts'
import { fiveWSentence } from '../../words/five-w-sentence.ts'
import { useRecord } from '../worksheet-context.tsx'

/** The five answers in one breath, as they will head the report: whoever reads it hears at once what is missing. */
export const SoFar = () => {
  const record = useDeferredValue(useRecord())
  return (
    <section className="so-far" aria-labelledby="so-far">
      <h2 id="so-far">{words.soFar}</h2>
      <p className="quote">{fiveWSentence(assessmentNow(record), actionsOf(record), sentence)}</p>
    </section>
  )
}
