import { SAFEGUARD_IDS } from '../../../content/safeguards.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { Explained } from '../../glossary/explained.tsx'
import { useRecord } from '../../worksheet-context.tsx'
import { LackingEvidence } from './lacking-evidence.tsx'
import { SafeguardCard } from './safeguard-card.tsx'

const words = pagesSteps.safeguards

export const SafeguardList = () => {
  const isQuick = useRecord(({ depth }) => depth === 'quick')
  return (
    <section aria-labelledby="safeguards-heading">
      <h2 id="safeguards-heading" tabIndex={-1}>
        {words.heading}
      </h2>
      <p>
        <Explained text={words.lead} terms={['inPlace']} />
      </p>
      <LackingEvidence />
      {isQuick ? <Folded /> : <Cards />}
    </section>
  )
}

/** A quick look asks for none of them; one that says something already is not hidden. */
const Folded = () => {
  const isClaimed = useRecord(({ answers }) => Object.keys(answers.joint.safeguards).length > 0)
  return (
    <Disclosure summary={say(words.quick, { n: SAFEGUARD_IDS.length })} open={isClaimed}>
      <p>{words.quickNote}</p>
      <Cards />
    </Disclosure>
  )
}

const Cards = () => (
  <ol className="plain-list">
    {SAFEGUARD_IDS.map((id) => (
      <SafeguardCard key={id} id={id} />
    ))}
  </ol>
)
