import { pagesCheck } from '../../../words/en/pages-check.ts'
import { say } from '../../../words/say.ts'
import { dayOf, momentOf } from '../../moment.ts'
import { usePaper } from '../../paper-services.ts'
import type { Certificate } from './signature-lines.ts'

const words = pagesCheck.signature

interface SigningTimeProps {
  /** RFC 3339. */
  readonly claimedAt: string | null
  readonly certificate: Certificate | null
}

/** When, by the signer's own clock, and whether the certificate held then and holds now. */
export const SigningTime = ({ claimedAt, certificate }: SigningTimeProps) => {
  const now = usePaper().now()
  const isAhead = claimedAt !== null && Date.parse(claimedAt) > Date.parse(now)
  return (
    <>
      <p>{claimedAt === null ? words.noTime : say(words.timeClaim, { time: momentOf(claimedAt) })}</p>
      {isAhead && <p>{words.ahead}</p>}
      {certificate !== null && <Validity certificate={certificate} now={now} />}
    </>
  )
}

const Validity = ({ certificate, now }: { readonly certificate: Certificate; readonly now: string }) => {
  const { heldAtClaimedTime, holdsNow, notAfter } = certificate
  const hasRunOut = Date.parse(notAfter) < Date.parse(now)
  if (!heldAtClaimedTime) return <p>{words.expired}</p>
  if (holdsNow) return null
  return <p>{hasRunOut ? say(words.expiredSince, { day: dayOf(notAfter.slice(0, 10)) }) : words.notYet}</p>
}
