import { useState } from 'react'
import { pagesPrivacy } from '../../../words/en/pages-privacy.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { Notice } from '../../components/notice.tsx'
import { forbidsSending, policyIn } from './page-policy.ts'
import { NOWHERE, type Outcome, WAYS, type Way, tryToLeave } from './try-to-leave.ts'

const words = pagesPrivacy.now

type Outcomes = Partial<Readonly<Record<Way, Outcome>>>

/** A button that tries to send a word away, and says what this browser did, while the reader looks on. */
export const CheckNow = () => {
  const [outcomes, setOutcomes] = useState<Outcomes | null>(null)
  const isTrying = outcomes !== null && WAYS.some((way) => outcomes[way] === undefined)
  const tryAll = async () => {
    setOutcomes({})
    // One after another: a browser does not say which try it refuses.
    for (const way of WAYS) {
      const outcome = await tryToLeave(way)
      setOutcomes((found) => ({ ...found, [way]: outcome }))
    }
  }
  if (!forbidsSending(policyIn(document))) return <Notice kind="caution">{words.noWall}</Notice>
  return (
    <>
      <p>{say(words.lead, { address: NOWHERE })}</p>
      <div className="button-row">
        <Button onClick={isTrying ? undefined : tryAll} aria-disabled={isTrying}>
          {words.button}
        </Button>
      </div>
      <div role="status">{outcomes !== null && <p>{isTrying ? words.trying : <Sum outcomes={outcomes} />}</p>}</div>
      {outcomes !== null && <Found outcomes={outcomes} />}
      <p>{words.limit}</p>
    </>
  )
}

const Sum = ({ outcomes }: { readonly outcomes: Outcomes }) => {
  const count = (kind: Outcome['kind']) => WAYS.filter((way) => outcomes[way]?.kind === kind).length
  const [through, unseen] = [count('through'), count('unseen')]
  const message = through > 0 ? words.someThrough : unseen > 0 ? words.someUnseen : words.allRefused
  return <strong>{say(message, { n: WAYS.length, through, unseen })}</strong>
}

const Found = ({ outcomes }: { readonly outcomes: Outcomes }) => (
  <dl className="privacy__list" aria-label={words.table}>
    {WAYS.map((way) => (
      <div key={way} data-outcome={outcomes[way]?.kind}>
        <dt>{words.ways[way]}</dt>
        <dd>{sentenceOf(outcomes[way])}</dd>
      </div>
    ))}
  </dl>
)

const sentenceOf = (outcome: Outcome | undefined): string => {
  if (outcome === undefined) return words.trying
  return outcome.kind === 'refused' ? say(words.refused, { rule: outcome.rule }) : words[outcome.kind]
}
