import { useEffect, useRef, useState } from 'react'
import type { PaperOutcome, PaperValue } from '../../../jobs/paper-client.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { pagesWork } from '../../../words/en/pages-work.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { LongWork } from '../../components/long-work.tsx'
import { FileField } from '../../fields/file-field.tsx'
import { usePaper } from '../../paper-services.ts'
import { type OpenedSlip, useHeld } from '../../paper-session.ts'
import { momentOf } from '../../moment.ts'
import { useLongWork } from '../../use-long-work.ts'
import { CertificateChain } from './certificate-chain.tsx'
import { seenWhole } from './seen-whole.ts'

const words = pagesCheck.card
const INPUT = 'signer-card'

interface Read {
  readonly of: OpenedSlip
  readonly outcome: PaperOutcome<'read-card'>
}

/** Opens somebody's contact card and, once its name and fingerprint were read, keeps its key as known. */
export const CardReader = () => {
  const { paper, session } = usePaper()
  const { card } = useHeld(session)
  const { underWay, run } = useLongWork()
  const [read, setRead] = useState<Read | null>(null)
  useEffect(() => {
    if (card === null) return
    const says = say(pagesCheck.working, { name: card.name })
    void run(says, (watching) => paper.ask('read-card', { text: card.text }, watching))
      .then((outcome) => setRead({ of: card, outcome }))
  }, [card, paper, run])
  const outcome = card !== null && read?.of === card ? read.outcome : null
  const choose = async (file: File) => {
    const text = await file.text().catch(() => '')
    session.put({ card: { name: file.name, text } })
  }
  return (
    <>
      <FileField
        id={INPUT}
        label={words.open}
        hint={words.hint}
        error={outcome === null ? undefined : errorOf(outcome)}
        accept=".json,application/json"
        onChoose={choose}
      />
      <LongWork underWay={underWay} />
      {outcome?.ok === true && outcome.value.ok && <Card key={outcome.value.facts.fingerprint} card={outcome.value} />}
    </>
  )
}

const errorOf = (outcome: PaperOutcome<'read-card'>): string | undefined => {
  if (!outcome.ok && outcome.stopped) return pagesWork.stopped
  if (!outcome.ok) return say(pagesCheck.unreadable.broken, { reason: outcome.message })
  return outcome.value.ok ? undefined : words.failures[outcome.value.failure]
}

type ReadCard = Extract<PaperValue<'read-card'>, { readonly ok: true }>

const Card = ({ card: { name, made, facts } }: { readonly card: ReadCard }) => {
  const { fingerprint } = facts
  const { signers, now } = usePaper()
  const [isKept, setKept] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)
  const keep = async () => {
    said.current?.focus()
    await signers.note(fingerprint, now(), 'card')
    setKept((await signers.known(fingerprint)) !== null)
  }
  return (
    <div className="card slip">
      <h3>{seenWhole(name)}</h3>
      <p>{say(words.made, { time: momentOf(made) })}</p>
      <p>
        {pagesCheck.signature.fingerprint} <code className="code fingerprint">{fingerprint}</code>
      </p>
      <CertificateChain chain={[facts]} />
      <p>{words.caution}</p>
      {!isKept && (
        <Button kind="secondary" onClick={() => void keep()}>
          {words.keep}
        </Button>
      )}
      <p role="status" tabIndex={-1} ref={said}>{isKept && words.kept}</p>
    </div>
  )
}
