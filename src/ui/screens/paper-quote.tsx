import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { quoteFrom, steps } from '../../words/en/steps.ts'
import type { Step } from '../../state/step.ts'
import { Citation } from '../components/citation.tsx'
import { Disclosure } from '../components/disclosure.tsx'
import { Explained } from '../glossary/explained.tsx'
import { placedTerms } from '../glossary/placed-terms.ts'

/** The paper's own sentence over its step, with where it stands. */
export const PaperQuote = ({ step }: { readonly step: Step }) => {
  const head = steps[step]
  if (!('quote' in head)) return null
  return (
    <figure className="paper-quote">
      <blockquote className="quote">
        <p>
          <Explained text={head.quote} terms={placedTerms.quotes[step]} />
        </p>
      </blockquote>
      <figcaption>{quoteFrom}</figcaption>
      <Disclosure summary={words.quoteSource} lazy>
        <Citation id="knol-2026" />
      </Disclosure>
    </figure>
  )
}
