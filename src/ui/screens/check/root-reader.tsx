import { useRef, useState } from 'react'
import type { PaperOutcome, PaperValue } from '../../../jobs/paper-client.ts'
import type { SaveFailure } from '../../../record/draft.ts'
import { pagesCheck } from '../../../words/en/pages-check.ts'
import { pagesShell } from '../../../words/en/pages-shell.ts'
import { pagesWork } from '../../../words/en/pages-work.ts'
import { say } from '../../../words/say.ts'
import { Button } from '../../components/button.tsx'
import { LongWork } from '../../components/long-work.tsx'
import { FileField } from '../../fields/file-field.tsx'
import { dayOf } from '../../moment.ts'
import { type KeptRoot, usePaper } from '../../paper-services.ts'
import { useLongWork } from '../../use-long-work.ts'
import { CertificateChain } from './certificate-chain.tsx'
import { seenWhole } from './seen-whole.ts'

const words = pagesCheck.roots
const INPUT = 'root-certificate'

type Read = Extract<PaperValue<'read-roots'>, { readonly ok: true }>['roots'][number]

interface RootReaderProps {
  readonly roots: readonly KeptRoot[]
  /** The roots of this browser have changed. */
  readonly onChange: () => void
}

/** The authorities whose word counts here: which there are, and one more from a file. */
export const RootReader = ({ roots, onChange }: RootReaderProps) => {
  const { paper, roots: chain, now } = usePaper()
  const { underWay, run } = useLongWork()
  const [outcome, setOutcome] = useState<PaperOutcome<'read-roots'> | null>(null)
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  const choose = async (file: File) => {
    const bytes = new Uint8Array(await file.arrayBuffer().catch(() => new ArrayBuffer()))
    setOutcome(await run(say(pagesCheck.working, { name: file.name }), (watching) =>
      paper.ask('read-roots', { bytes }, watching)))
  }
  /** The button goes with its line or its card; what came of it takes the focus. */
  const settle = (failure: SaveFailure | null, done: string) => {
    setSaid(failure === null ? done : say(words.notKept, { reason: pagesShell.save.because[failure] }))
    status.current?.focus()
    onChange()
  }
  const keep = async (root: Read) => {
    const name = nameOf(root)
    const kept = { id: root.facts.fingerprint, name, imported: now(), certificate: root.certificate }
    settle(await chain.keep(kept), say(words.kept, { name }))
  }
  const forget = async ({ id, name }: KeptRoot) => settle(await chain.forget(id), say(words.forgotten, { name }))
  const read = outcome?.ok === true && outcome.value.ok ? outcome.value.roots : []
  const fresh = read.filter(({ facts }) => !roots.some(({ id }) => id === facts.fingerprint))
  return (
    <>
      {roots.length === 0 ? <p>{words.none}</p> : <Kept roots={roots} onForget={forget} />}
      <FileField
        id={INPUT}
        label={words.open}
        hint={words.hint}
        error={outcome === null ? undefined : errorOf(outcome)}
        accept=".pem,.crt,.cer,.der,application/x-x509-ca-cert"
        onChoose={choose}
      />
      <LongWork underWay={underWay} />
      {fresh.map((root) => (
        <Fresh key={root.facts.fingerprint} root={root} onKeep={keep} />
      ))}
      <p role="status" tabIndex={-1} ref={status}>
        {said}
      </p>
    </>
  )
}

const errorOf = (outcome: PaperOutcome<'read-roots'>): string | undefined => {
  if (!outcome.ok && outcome.stopped) return pagesWork.stopped
  if (!outcome.ok) return say(pagesCheck.unreadable.broken, { reason: outcome.message })
  return outcome.value.ok ? undefined : words.failures[outcome.value.failure]
}

interface FreshProps {
  readonly root: Read
  readonly onKeep: (root: Read) => void
}

const Fresh = ({ root, onKeep }: FreshProps) => (
  <div className="card slip">
    <h3>{nameOf(root)}</h3>
    <CertificateChain chain={[root.facts]} />
    <p>{words.caution}</p>
    <Button kind="secondary" onClick={() => onKeep(root)}>
      {words.keep}
    </Button>
  </div>
)

const nameOf = ({ facts }: Read): string => seenWhole(facts.subject) || words.nobody

interface KeptProps {
  readonly roots: readonly KeptRoot[]
  readonly onForget: (root: KeptRoot) => void
}

const Kept = ({ roots, onForget }: KeptProps) => (
  <ul>
    {roots.map((root) => (
      <li key={root.id}>
        {say(words.line, { name: root.name, day: dayOf(root.imported.slice(0, 10)) })}{' '}
        <code className="code fingerprint">{root.id}</code>
        <Button kind="quiet" aria-label={say(words.forgetNamed, { name: root.name })} onClick={() => onForget(root)}>
          {words.forget}
        </Button>
      </li>
    ))}
  </ul>
)
