import { pagesCheck } from '../../../words/en/pages-check.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import type { KeptRoot } from '../../paper-services.ts'
import { CardReader } from './card-reader.tsx'
import { RootReader } from './root-reader.tsx'

interface MoreProps {
  readonly roots: readonly KeptRoot[]
  readonly onRoots: () => void
  /** A card was opened elsewhere, and is read here. */
  readonly hasCard: boolean
}

/** What decides whom this browser takes for known; seldom needed. */
export const More = ({ roots, onRoots, hasCard }: MoreProps) => (
  <section>
    <h2>{pagesCheck.card.heading}</h2>
    <p>{pagesCheck.card.lead}</p>
    <Disclosure key={String(hasCard)} summary={pagesCheck.card.summary} open={hasCard}>
      <CardReader />
    </Disclosure>
    <Disclosure summary={pagesCheck.roots.more}>
      <RootReader roots={roots} onChange={onRoots} />
    </Disclosure>
  </section>
)
