import { pagesCheck } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'
import { Disclosure } from '../../components/disclosure.tsx'
import { dayOf } from '../../moment.ts'
import { seenWhole } from './seen-whole.ts'
import type { Certificate } from './signature-lines.ts'

const words = pagesCheck.chain

/** Who says who the signer is, and who says so of them, as far as the certificates are at hand. */
export const CertificateChain = ({ chain }: Pick<Certificate, 'chain'>) => (
  <Disclosure summary={say(words.summary, { n: chain.length })} lazy>
    <ol>
      {chain.map(({ subject, issuer, notBefore, notAfter, fingerprint }) => (
        <li key={fingerprint}>
          <p>
            {say(words.line, {
              subject: seenWhole(subject) || words.nobody,
              issuer: seenWhole(issuer) || words.nobody,
              from: dayOf(notBefore.slice(0, 10)),
              to: dayOf(notAfter.slice(0, 10)),
            })}
          </p>
          <p>
            {words.fingerprint} <code className="code fingerprint">{fingerprint}</code>
          </p>
        </li>
      ))}
    </ol>
  </Disclosure>
)
