import { SAFEGUARD_IDS } from '../../../content/safeguards.ts'
import { pagesSteps } from '../../../words/en/pages-steps.ts'
import { say } from '../../../words/say.ts'
import { Notice } from '../../components/notice.tsx'
import { safeguardName } from '../../result/names.ts'
import { hrefOf } from '../../route.ts'
import { useRecord } from '../../worksheet-context.tsx'
import { lacksEvidence } from '../../../record/safeguard-statuses.ts'

/** Whoever ticked "in place" believes that it counts; here they see which do not, and why. */
export const LackingEvidence = () => {
  const record = useRecord()
  const lacking = SAFEGUARD_IDS.filter((id) => lacksEvidence(record, id))
  if (lacking.length === 0) return null
  return (
    <Notice kind="caution">
      <p>{say(pagesSteps.safeguards.lacking, { n: lacking.length })}</p>
      <ul>
        {lacking.map((id) => (
          <li key={id}>
            <a href={hrefOf('safeguards', id)}>{safeguardName(id)}</a>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
