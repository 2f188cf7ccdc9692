import type { Cites } from '../../domain/hazard.ts'
import { pagesRisks as words } from '../../words/en/pages-risks.ts'
import { say } from '../../words/say.ts'
import { Citations } from '../components/citation.tsx'
import { Disclosure } from '../components/disclosure.tsx'

/** What something rests on, behind a line; or at once, that it is our judgement. */
export const Sources = ({ cites }: { readonly cites: Cites }) =>
  cites === 'our judgement' ? (
    <p className="rung__ours">{words.hazards.ours}</p>
  ) : (
    <Disclosure summary={say(words.hazards.sources, { n: cites.length })} className="sources" lazy>
      <Citations cites={cites} />
    </Disclosure>
  )
