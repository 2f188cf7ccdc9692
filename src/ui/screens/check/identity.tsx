import { pagesCheck } from '../../../words/en/pages-check.ts'
import { CopyButton } from '../../components/copy-button.tsx'
import { CertificateChain } from './certificate-chain.tsx'
import { KeyMemory } from './key-memory.tsx'
import type { Certificate } from './signature-lines.ts'
import { vouchingWords } from './vouching-words.ts'

const words = pagesCheck.signature

interface IdentityProps {
  /** As it is shown. */
  readonly name: string
  readonly fingerprint: string | null
  readonly certificate: Certificate | null
  /** Whether the signature holds: only then is its key worth remembering. */
  readonly holds: boolean
}

/** Whose key signed: whose word the name rests on, and what this browser knows of the key. */
export const Identity = ({ name, fingerprint, certificate, holds }: IdentityProps) => (
  <>
    <p>{vouchingWords(name, certificate)}</p>
    {fingerprint !== null && (
      <>
        <p>
          {words.fingerprint} <code className="code fingerprint">{fingerprint}</code>{' '}
          <CopyButton text={fingerprint} what={words.fingerprintWhat} />
        </p>
        <KeyMemory fingerprint={fingerprint} holds={holds} />
      </>
    )}
    {certificate !== null && <CertificateChain chain={certificate.chain} />}
  </>
)
