import { Suspense } from 'react'
import { pagesSteps as words } from '../../words/en/pages-steps.ts'
import { Disclosure } from '../components/disclosure.tsx'
import { Loading } from '../components/loading.tsx'
import { SafeBoundary } from '../components/safe-boundary.tsx'
import { LazyHelpBody } from './lazy-help-body.ts'
import type { Place } from './place.ts'

/** What helps to answer, opened in place. It comes once a step lies open, so that nobody waits for it. */
export const QuestionHelp = ({ place }: { readonly place: Place }) => (
  <Disclosure summary={words.more} lazy>
    <SafeBoundary>
      <Suspense fallback={<Loading />}>
        <LazyHelpBody place={place} />
      </Suspense>
    </SafeBoundary>
  </Disclosure>
)
