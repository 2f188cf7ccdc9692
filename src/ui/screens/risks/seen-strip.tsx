import { headlineIn } from '../../../record/headline.ts'
import { pagesGlance as words } from '../../../words/en/pages-glance.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { WorkedOutPart } from '../../components/worked-out-part.tsx'
import { namedViews } from '../../result/named-views.ts'
import { TierStripFigure } from '../../result/tier-strip-figure.tsx'
import { tierWords } from '../../result/tier-words.ts'
import { useDivergence } from '../../use-divergence.ts'
import { useRecord } from '../../worksheet-context.tsx'

/** Everybody's tier as one drawing, and the same as a list. */
export const SeenStrip = () => {
  const record = useRecord()
  return (
    <WorkedOutPart state={useDivergence()}>
      {({ found }) => {
        const joint = { label: words.joint, enough: found.joint.enough, ...headlineIn(record).tier }
        const rows = [
          joint,
          ...namedViews(record, found).map(({ name, tier, seen: { enough } }) => ({ label: name, enough, ...tier })),
        ]
        return (
          <>
            <TierStripFigure rows={rows} />
            <Disclosure summary={words.map.table}>
              <ul>
                {rows.map(({ label, enough, ...tier }) => (
                  <li key={label}>
                    <bdi>{say(words.seenAs, { person: label, tier: enough ? tierWords(tier) : words.few })}</bdi>
                  </li>
                ))}
              </ul>
            </Disclosure>
          </>
        )
      }}
    </WorkedOutPart>
  )
}
